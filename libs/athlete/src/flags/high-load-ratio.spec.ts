import { lastReading, levelsOf, NOTHING_ELSE } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { highLoadRatio, loadRatioLevel } from './high-load-ratio';

const { F7 } = golden.vectors;
const ratio = (acuteChronicRatio: number | null, k15: number | null = null, k30: number | null = null) => ({
  acuteChronicRatio,
  acuteChronicRatioK15: k15,
  acuteChronicRatioK30: k30,
});

describe('loadRatioLevel', () => {
  it('gives the golden vector F7', () => {
    expect(F7.input.ratio.map(loadRatioLevel)).toEqual(F7.expected);
  });

  it('reaches 1.3, 1.5 and 2.0, not what is just below', () => {
    expect([1.299, 1.3, 1.499, 1.5, 1.999, 2].map(loadRatioLevel)).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe('highLoadRatio', () => {
  it('has the level that all growths of load agree on', () => {
    expect(levelsOf(highLoadRatio, [ratio(1.4, 1.35, 1.45), ratio(1.6, 1.5, 1.9), ratio(2.4, 2, 3)])).toEqual(
      [1, 2, 3],
    );
  });

  it('is one level lower where they do not agree, and never below 0', () => {
    expect(
      levelsOf(highLoadRatio, [
        ratio(2.1, 1.9, 2.5),
        ratio(1.6, 1.5, 2.1),
        ratio(1.3, 1.2, 1.4),
        ratio(1.2, 1.1, 1.4),
      ]),
    ).toEqual([2, 1, 0, 0]);
  });

  it('goes by the ratio alone where the others are unknown, and by the one that is known', () => {
    expect(
      levelsOf(highLoadRatio, [ratio(1.6), ratio(1.6, 1.4), ratio(1.6, null, 1.7), ratio(null, 1.6, 1.6)]),
    ).toEqual([2, 1, 2, null]);
  });

  it('is clear below 1.2', () => {
    expect(lastReading(highLoadRatio, [ratio(1.199)]).clear).toBe(true);
    expect(lastReading(highLoadRatio, [ratio(1.2)]).clear).toBe(false);
    expect(lastReading(highLoadRatio, [ratio(1.3, 1.2, 1.4)]).clear).toBe(false);
  });

  it('says the ratio with the loads behind it and the step reached', () => {
    const day = { ...ratio(1.6, 1.5, 1.7), acuteLoad: 168, chronicLoad: 105 };
    expect(lastReading(highLoadRatio, [day]).evidence).toEqual({
      metric: 'load_ratio',
      unit: 'ratio',
      value: 1.6,
      baseline: null,
      threshold: 1.5,
      n: 7,
      also: { acuteLoad: 168, chronicLoad: 105, ratioK15: 1.5, ratioK30: 1.7 },
    });
  });

  it('is not explained by alcohol or travel', () => {
    expect(highLoadRatio.explainedBy).toEqual(NOTHING_ELSE);
    expect(levelsOf(highLoadRatio, [ratio(1.6)], { alcohol: true, travelled: true })).toEqual([2]);
  });

  it('has no reading on a gap day', () => {
    expect(levelsOf(highLoadRatio, [null, {}])).toEqual([null, null]);
  });
});
