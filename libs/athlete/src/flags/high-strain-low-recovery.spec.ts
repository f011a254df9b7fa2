import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { highStrainLowRecovery, highStrainLowRecoveryLevel } from './high-strain-low-recovery';

const { F6 } = golden.vectors;
const trained = (strain: number | null, recoveryPct: number | null) => ({ strain, recoveryPct });
const easy = trained(5, 80);

describe('highStrainLowRecoveryLevel', () => {
  it('gives the golden vector F6', () => {
    const { strain, recovery } = F6.input;
    const days = strain.map((value, i) => trained(value, recovery[i] ?? null));
    expect(days.map((_, t) => highStrainLowRecoveryLevel(days, t))).toEqual(F6.expected);
  });

  it('is low after 3 hard days in a row without a green one', () => {
    const hard = trained(14, 66);
    expect(levelsOf(highStrainLowRecovery, [hard, hard, hard, hard])).toEqual([0, 0, 1, 1]);
    expect(levelsOf(highStrainLowRecovery, [hard, trained(14, 67), hard]).at(-1)).toBe(0);
    expect(levelsOf(highStrainLowRecovery, [hard, trained(13.9, 66), hard]).at(-1)).toBe(0);
  });

  it('is medium with 2 and high with 3 hard days on red among the last 5', () => {
    const hardOnRed = trained(14, 33);
    expect(levelsOf(highStrainLowRecovery, [hardOnRed, easy, easy, easy, hardOnRed, easy]).slice(-2)).toEqual(
      [2, 0],
    );
    expect(levelsOf(highStrainLowRecovery, [hardOnRed, hardOnRed, easy, easy, hardOnRed]).at(-1)).toBe(3);
    expect(levelsOf(highStrainLowRecovery, [hardOnRed, trained(14, 34)]).at(-1)).toBe(0);
    expect(levelsOf(highStrainLowRecovery, [hardOnRed, trained(13.9, 33)]).at(-1)).toBe(0);
  });

  it('takes nothing unknown for hard or red, and does not bridge it', () => {
    const hard = trained(15, 50);
    expect(levelsOf(highStrainLowRecovery, [hard, null, hard, hard]).at(-1)).toBe(0);
    expect(levelsOf(highStrainLowRecovery, [hard, trained(15, null), hard, hard]).at(-1)).toBe(0);
    expect(levelsOf(highStrainLowRecovery, [trained(15, 20), trained(15, null), easy]).at(-1)).toBe(0);
  });

  it('is unknown without strain or without recovery that day', () => {
    expect(levelsOf(highStrainLowRecovery, [trained(null, 20), trained(15, null), {}, null])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('highStrainLowRecovery', () => {
  it('is clear after 3 days without a hard day on red', () => {
    const days = [trained(15, 20), easy, easy];
    expect(lastReading(highStrainLowRecovery, days).clear).toBe(false);
    expect(lastReading(highStrainLowRecovery, [...days, easy]).clear).toBe(true);
  });

  it('says the hard days on red, or else the run of hard days', () => {
    const red = trained(15, 20);
    const onRed = { metric: 'hard_days_on_red', unit: 'days', baseline: null, n: 5 };
    expect(lastReading(highStrainLowRecovery, [red, red]).evidence).toEqual({
      ...onRed,
      value: 2,
      threshold: 2,
    });
    expect(lastReading(highStrainLowRecovery, [red, red, red]).evidence).toEqual({
      ...onRed,
      value: 3,
      threshold: 3,
    });
    expect(lastReading(highStrainLowRecovery, [red, easy]).evidence).toEqual({
      ...onRed,
      value: 1,
      threshold: 2,
    });
    const hard = trained(15, 50);
    expect(lastReading(highStrainLowRecovery, [hard, hard, hard, hard]).evidence).toEqual({
      metric: 'hard_run',
      unit: 'days',
      value: 4,
      baseline: null,
      threshold: 3,
      n: 4,
    });
  });
});
