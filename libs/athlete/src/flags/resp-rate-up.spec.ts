import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { isRespRateUp, respRateUp } from './resp-rate-up';

const night = (respRateZscore: number | null, above: number) => ({
  respRateZscore,
  respRate: 15 + above,
  respRateBaseline30d: 15,
});
const usual = night(0.3, 0.1);
const raised = night(2, 0.5);
const strong = night(3, 1);

describe('respRateUp', () => {
  it('is low on one night at z 2 and +0.5 a minute', () => {
    expect(levelsOf(respRateUp, [raised])).toEqual([1]);
    expect(levelsOf(respRateUp, [night(1.99, 0.5), night(2, 0.49), usual])).toEqual([0, 0, 0]);
  });

  it('is medium on the second night in a row, or at once at z 3 and +1.0', () => {
    expect(levelsOf(respRateUp, [raised, raised, usual, raised])).toEqual([1, 2, 0, 1]);
    expect(levelsOf(respRateUp, [strong])).toEqual([2]);
    expect(levelsOf(respRateUp, [night(2.99, 1), usual, night(3, 0.99)])).toEqual([1, 0, 1]);
  });

  it('is high on the third night in a row at level 2', () => {
    expect(levelsOf(respRateUp, [raised, raised, raised, raised, raised])).toEqual([1, 2, 2, 3, 3]);
    expect(levelsOf(respRateUp, [strong, strong, strong])).toEqual([2, 2, 3]);
    expect(levelsOf(respRateUp, [strong, raised, raised])).toEqual([2, 2, 3]);
    expect(levelsOf(respRateUp, [strong, usual, strong, strong])).toEqual([2, 0, 2, 2]);
  });

  it('does not bridge a gap night', () => {
    expect(levelsOf(respRateUp, [raised, null, raised])).toEqual([1, null, 1]);
    expect(levelsOf(respRateUp, [strong, strong, null, strong]).at(-1)).toBe(2);
  });

  it('is unknown without a z-score', () => {
    expect(levelsOf(respRateUp, [night(null, 2), {}, null])).toEqual([null, null, null]);
  });

  it('is clear below z 1', () => {
    expect(lastReading(respRateUp, [night(0.99, 2)]).clear).toBe(true);
    expect(lastReading(respRateUp, [night(1, 0)]).clear).toBe(false);
  });

  it('is one level lower on a night with alcohol, of which the nights after it know nothing', () => {
    const drunk = { alcohol: true, travelled: false };
    expect(levelsOf(respRateUp, [raised, raised, raised, raised], drunk)).toEqual([0, 1, 1, 2]);
    expect(lastReading(respRateUp, [raised], drunk).clear).toBe(false);
  });

  it('says the rate, what is usual, the line and the nights in a row', () => {
    expect(lastReading(respRateUp, [raised, raised]).evidence).toEqual({
      metric: 'resp_rate',
      unit: 'breaths/min',
      value: 15.5,
      baseline: 15,
      threshold: 15.5,
      n: 2,
      also: { zscore: 2, zscoreThreshold: 2 },
    });
  });
});

describe('isRespRateUp', () => {
  it('is false where anything is unknown', () => {
    expect(isRespRateUp(raised)).toBe(true);
    expect(isRespRateUp(night(null, 3))).toBe(false);
    expect(isRespRateUp({ ...raised, respRate: null })).toBe(false);
    expect(isRespRateUp({ ...raised, respRateBaseline30d: null })).toBe(false);
  });
});
