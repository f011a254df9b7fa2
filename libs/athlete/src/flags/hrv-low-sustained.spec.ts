import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { hrvLowSustained, hrvLowSustainedLevel } from './hrv-low-sustained';

const deltas = (...values: (number | null)[]) =>
  values.map((hrvDelta) => (hrvDelta === null ? null : { hrvDelta }));
const repeated = (value: number, days: number) => new Array<number>(days).fill(value);

describe('hrvLowSustainedLevel', () => {
  const lastLevel = (...values: (number | null)[]) =>
    hrvLowSustainedLevel(deltas(...values), values.length - 1);

  it('asks for 3 days in a row', () => {
    expect(levelsOf(hrvLowSustained, deltas(-0.6, -0.6, -0.6, -0.4, -0.6, -0.6))).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('goes by the mildest of the 3 days', () => {
    expect(lastLevel(-0.51, -2, -2)).toBe(1);
    expect(lastLevel(-1.01, -1.2, -3)).toBe(2);
    expect(lastLevel(-1.51, -1.6, -3)).toBe(3);
  });

  it('lies below each line, not on it', () => {
    expect(lastLevel(-0.5, -0.5, -0.5)).toBe(0);
    expect(lastLevel(-1, -1, -1)).toBe(1);
    expect(lastLevel(-1.5, -1.5, -1.5)).toBe(2);
  });

  it('is high after 10 days however mild', () => {
    expect(lastLevel(...repeated(-0.6, 9))).toBe(1);
    expect(lastLevel(...repeated(-0.6, 10))).toBe(3);
    expect(lastLevel(-0.6, -0.4, ...repeated(-0.6, 9))).toBe(1);
  });

  it('does not bridge a gap day', () => {
    expect(lastLevel(-0.6, -0.6, null, -0.6)).toBe(0);
    expect(lastLevel(-0.6, -0.6, null, -0.6, -0.6, -0.6)).toBe(1);
  });

  it('is unknown without a delta, whatever came before', () => {
    expect(lastLevel(-2, -2, -2, null)).toBeNull();
    expect(levelsOf(hrvLowSustained, [{}, null])).toEqual([null, null]);
  });
});

describe('hrvLowSustained', () => {
  it('is clear from -0.25 on', () => {
    expect(lastReading(hrvLowSustained, deltas(-0.25)).clear).toBe(true);
    expect(lastReading(hrvLowSustained, deltas(-0.251)).clear).toBe(false);
    expect(lastReading(hrvLowSustained, deltas(-0.6, -0.6, -0.6)).clear).toBe(false);
  });

  it('says the week in ms, its band and for how many days', () => {
    const day = { hrvDelta: -0.8, hrvRolling7d: 44, hrvBandLowMs: 45, hrvBandHighMs: 80 };
    expect(lastReading(hrvLowSustained, [day, day, day, day]).evidence).toEqual({
      metric: 'hrv',
      unit: 'ms',
      value: 44,
      baseline: 60,
      threshold: 45,
      n: 4,
      also: { bandLowMs: 45, bandHighMs: 80, delta: -0.8 },
    });
  });

  it('has no centre of a band of which one end is unknown', () => {
    const said = lastReading(hrvLowSustained, [{ hrvDelta: -0.8, hrvBandLowMs: 45 }]).evidence;
    expect(said).toMatchObject({ baseline: null, threshold: 45, n: 1 });
  });
});
