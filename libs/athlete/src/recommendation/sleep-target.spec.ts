import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { sleepForDebtMin, sleepForStrainMin, sleepTarget } from './sleep-target';
import type { SleepTargetInputs } from './sleep-target';

const { R3 } = golden.vectors;
const USUAL: SleepTargetInputs = {
  needMin: 480,
  plannedStrain: 10,
  usualStrain: 10,
  debtMin: 0,
  napMin: 0,
  efficiency: 0.9,
  wakeMinOfDay: 420,
};
const target = (more: Partial<SleepTargetInputs>): number => sleepTarget({ ...USUAL, ...more }).targetMin;

describe('sleepTarget', () => {
  it('gives the golden vector R3', () => {
    const { input, expected, tol } = R3;
    const strainMin = sleepForStrainMin(input.todayStrain, input.medianStrain);
    expect(Math.abs(strainMin - expected.strainAdjMin)).toBeLessThanOrEqual(tol);
    expect(Math.abs(sleepForDebtMin(input.debtMin) - expected.debtAdjMin)).toBeLessThanOrEqual(tol);
    const { inBedMin, ...rest } = sleepTarget({
      needMin: input.baseNeedMin,
      plannedStrain: input.todayStrain,
      usualStrain: input.medianStrain,
      debtMin: input.debtMin,
      napMin: input.napMin,
      efficiency: input.efficiency,
      wakeMinOfDay: input.wakeMinOfDay,
    });
    expect(Math.abs(inBedMin - expected.inBedMin)).toBeLessThanOrEqual(tol);
    expect(rest).toEqual({
      targetMin: expected.targetMin,
      bedtimeMinOfDay: expected.bedtimeMinOfDay,
      source: 'personal',
    });
  });

  it('is the need itself on a usual day without debt or nap', () => {
    expect(target({})).toBe(480);
  });

  it('takes the naps off and rounds to 5 min', () => {
    expect(target({ napMin: 32 })).toBe(450);
    expect(target({ needMin: 482.5 })).toBe(485);
    expect(target({ needMin: 482.4 })).toBe(480);
  });

  it('stays between 6 h and 10.5 h', () => {
    expect(target({ needMin: 300 })).toBe(360);
    expect(target({ needMin: 640, debtMin: 600 })).toBe(630);
  });

  it('plans with 456 min and 90 % where the own nights are unknown, and says so', () => {
    const unknownNeed = sleepTarget({ ...USUAL, needMin: null });
    expect(unknownNeed).toMatchObject({ targetMin: 455, source: 'default' });
    const unknownEfficiency = sleepTarget({ ...USUAL, efficiency: null });
    expect(unknownEfficiency.source).toBe('default');
    expect(unknownEfficiency.inBedMin).toBeCloseTo(480 / 0.9, 9);
  });

  it('plans with an efficiency between 75 % and 98 %', () => {
    expect(sleepTarget({ ...USUAL, efficiency: 0.5 }).inBedMin).toBeCloseTo(640, 9);
    expect(sleepTarget({ ...USUAL, efficiency: 1 }).inBedMin).toBeCloseTo(480 / 0.98, 9);
  });

  it('adds nothing for what is unknown', () => {
    expect(target({ usualStrain: null, debtMin: null, napMin: null })).toBe(480);
  });

  it('has a bedtime on the clock, rounded down, and none without a wake time', () => {
    const bedtime = (wakeMinOfDay: number | null) =>
      sleepTarget({ ...USUAL, efficiency: 0.8, wakeMinOfDay }).bedtimeMinOfDay;
    expect(bedtime(420)).toBe(1260);
    expect(bedtime(424.9)).toBe(1260);
    expect(bedtime(600)).toBe(0);
    expect(bedtime(600 - 1e-10)).toBe(1435);
    expect(bedtime(720)).toBe(120);
    expect(bedtime(null)).toBeNull();
  });

  it('is 360-630 min, no longer than the time in bed, with a bedtime of 0-1439', () => {
    const anything = fc.record({
      needMin: fc.option(fc.double({ min: 30, max: 900, noNaN: true })),
      plannedStrain: fc.double({ min: 0, max: 21, noNaN: true }),
      usualStrain: fc.option(fc.double({ min: 0, max: 21, noNaN: true })),
      debtMin: fc.option(fc.double({ min: 0, max: 600, noNaN: true })),
      napMin: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      efficiency: fc.option(fc.double({ min: 0, max: 1.05, noNaN: true })),
      wakeMinOfDay: fc.option(fc.double({ min: 0, max: 1440, maxExcluded: true, noNaN: true })),
    });
    fc.assert(
      fc.property(anything, (inputs) => {
        const { targetMin, inBedMin, bedtimeMinOfDay } = sleepTarget(inputs);
        expect(targetMin).toBeGreaterThanOrEqual(360);
        expect(targetMin).toBeLessThanOrEqual(630);
        expect(targetMin % 5).toBe(0);
        expect(inBedMin).toBeGreaterThan(targetMin);
        expect(bedtimeMinOfDay === null).toBe(inputs.wakeMinOfDay === null);
        expect(bedtimeMinOfDay ?? 0).toBeGreaterThanOrEqual(0);
        expect(bedtimeMinOfDay ?? 0).toBeLessThanOrEqual(1439);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sleepForStrainMin', () => {
  it("adds WHOOP's 37 min for strain 15 over none, and nothing on a usual day", () => {
    expect(sleepForStrainMin(15, 0)).toBeCloseTo(37, 9);
    expect(sleepForStrainMin(12, 12)).toBe(0);
  });

  it('moves the target by -20 to 45 min', () => {
    expect(sleepForStrainMin(0, 20)).toBe(-20);
    expect(sleepForStrainMin(21, 0)).toBe(45);
  });
});

describe('sleepForDebtMin', () => {
  it('pays back a quarter, at most an hour', () => {
    expect(sleepForDebtMin(100)).toBe(25);
    expect(sleepForDebtMin(240)).toBe(60);
    expect(sleepForDebtMin(600)).toBe(60);
    expect(sleepForDebtMin(null)).toBe(0);
  });
});
