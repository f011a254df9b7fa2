import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { lowRecoverySustained, lowRecoverySustainedLevel } from './low-recovery-sustained';

const { F2 } = golden.vectors;
const recoveries = (...values: (number | null)[]) =>
  values.map((recoveryPct) => (recoveryPct === null ? null : { recoveryPct }));
const lastLevel = (...values: (number | null)[]) =>
  lowRecoverySustainedLevel(recoveries(...values), values.length - 1);

describe('lowRecoverySustainedLevel', () => {
  it('gives the golden vector F2', () => {
    const { recovery, tFrom } = F2.input;
    const levels = recovery.map((_, t) => lowRecoverySustainedLevel(recoveries(...recovery), t));
    expect(levels.slice(tFrom)).toEqual(F2.expected);
  });

  it('is low with a mean of 7 days below 40', () => {
    expect(lastLevel(34, 36, 38, 40, 42, 44, 45)).toBe(1);
    expect(lastLevel(36, 38, 40, 40, 40, 42, 44)).toBe(0);
  });

  it('is medium with 3 reds of 4, red being up to 33', () => {
    expect(lastLevel(33, 90, 33, 33)).toBe(2);
    expect(lastLevel(33, 90, 33, 34)).toBe(0);
  });

  it('is high with 5 reds of 7', () => {
    expect(lastLevel(33, 33, 90, 33, 33, 90, 33)).toBe(3);
    expect(lastLevel(33, 33, 33, 90, 33, 33, 90, 80)).toBe(0);
  });

  it('is unknown without a recovery that day or with fewer than 4 in the week', () => {
    expect(lastLevel(20, 20, 20, 20, null)).toBeNull();
    expect(lastLevel(20, 20, 20)).toBeNull();
    expect(lastLevel(20, null, null, null, 20, 20, null, 20)).toBeNull();
    expect(lastLevel(20, 20, null, null, 38, null, 38)).toBe(1);
    expect(levelsOf(lowRecoverySustained, [{}, null])).toEqual([null, null]);
  });

  it('takes no unknown day for red', () => {
    expect(lastLevel(80, 80, 30, null, 30, 60)).toBe(0);
    expect(lastLevel(80, 80, 30, 30, 30, 60)).toBe(2);
  });
});

describe('lowRecoverySustained', () => {
  it('is clear when the last 2 recoveries are at least 45', () => {
    expect(lastReading(lowRecoverySustained, recoveries(60, 44, 45, 45)).clear).toBe(true);
    expect(lastReading(lowRecoverySustained, recoveries(60, 60, 44, 45)).clear).toBe(false);
    expect(lastReading(lowRecoverySustained, recoveries(60, 60, 45, 44)).clear).toBe(false);
    expect(lastReading(lowRecoverySustained, recoveries(60, 60, 45, null, 45)).clear).toBe(true);
    expect(lastReading(lowRecoverySustained, recoveries(20, 20, 20, 20, 50, 50, 50)).level).toBe(1);
  });

  it('says the reds that it counts, or else the mean', () => {
    const said = (...values: number[]) => lastReading(lowRecoverySustained, recoveries(...values)).evidence;
    const reds = { metric: 'red_recoveries', unit: 'days', baseline: null };
    expect(said(30, 30, 30, 60)).toEqual({ ...reds, value: 3, threshold: 3, n: 4 });
    expect(said(30, 30, 30, 60, 30, 30)).toEqual({ ...reds, value: 5, threshold: 5, n: 7 });
    const mean = { metric: 'recovery', unit: '%', baseline: null, threshold: 40, n: 4 };
    expect(said(30, 40, 38, 40)).toEqual({ ...mean, value: 37 });
    expect(said(60, 60, 60, 60)).toEqual({ ...mean, value: 60 });
    expect(said(99, 60, 60, 60, 60, 60, 60, 53)).toEqual({ ...mean, value: 59, n: 7 });
  });
});
