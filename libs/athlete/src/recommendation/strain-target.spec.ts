import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { strainToLoad } from '../load/strain-to-load';
import { INTENSITIES } from './recommendation';
import type { Intensity } from './recommendation';
import { strainTarget } from './strain-target';
import type { StrainTargetInputs } from './strain-target';

const { R2 } = golden.vectors;
const load = fc.option(fc.double({ min: 0, max: 1030, noNaN: true }));

/** Of an athlete without easy days, which is what the golden vectors are about. */
const targetOf = (inputs: Omit<StrainTargetInputs, 'easyDayLoad'>) =>
  strainTarget({ ...inputs, easyDayLoad: null });

describe('strainTarget', () => {
  it('gives the ranges of the golden vector R2', () => {
    R2.input.forEach(({ level, meanLoad28, chronicLoad, sumLast6 }, i) => {
      const target = targetOf({
        intensity: level as Intensity,
        usualLoad: meanLoad28,
        chronicLoad,
        lastDaysLoad: sumLast6,
      });
      const expected = R2.expected[i];
      expect(Math.abs(target.lo - (expected?.lo ?? NaN))).toBeLessThanOrEqual(R2.tol);
      expect(Math.abs(target.hi - (expected?.hi ?? NaN))).toBeLessThanOrEqual(R2.tol);
      expect(target.source).toBe(expected?.source);
      expect(target.cappedByLoad).toBe(expected?.cappedByLoad);
    });
  });

  it.each<[Intensity, number, number]>([
    ['rest', 0, 8],
    ['light', 6, 10],
    ['moderate', 10, 14],
    ['high', 14, 18],
  ])('is the default of %s while the usual load is unknown', (intensity, lo, hi) => {
    expect(targetOf({ intensity, usualLoad: null, chronicLoad: 100, lastDaysLoad: 900 })).toEqual({
      lo,
      hi,
      source: 'default',
      cappedByLoad: false,
    });
  });

  it('is not capped while the load ratio is unknown', () => {
    const known = { intensity: 'high', usualLoad: 100 } as const;
    expect(targetOf({ ...known, chronicLoad: null, lastDaysLoad: 5000 }).cappedByLoad).toBe(false);
    expect(targetOf({ ...known, chronicLoad: 100, lastDaysLoad: null }).cappedByLoad).toBe(false);
  });

  it('leaves strain 4 however high the load of the last days was', () => {
    const target = targetOf({ intensity: 'high', usualLoad: 100, chronicLoad: 100, lastDaysLoad: 5000 });
    expect(target.hi).toBeCloseTo(4, 9);
    expect(target.lo).toBeCloseTo(3, 9);
    expect(target.cappedByLoad).toBe(true);
  });

  it('leaves an easy day of the athlete’s own, which is not below strain 4', () => {
    const loads = { intensity: 'high', usualLoad: 100, chronicLoad: 100, lastDaysLoad: 5000 } as const;
    expect(strainTarget({ ...loads, easyDayLoad: strainToLoad(7.5) }).hi).toBeCloseTo(7.5, 9);
    expect(strainTarget({ ...loads, easyDayLoad: 3 }).hi).toBeCloseTo(4, 9);
  });

  it('does not raise a target for easy days', () => {
    const loads = { intensity: 'light', usualLoad: 100, chronicLoad: null, lastDaysLoad: null } as const;
    expect(strainTarget({ ...loads, easyDayLoad: 500 })).toEqual(targetOf(loads));
  });

  it('stays on the scale for an athlete who did nothing and for one who did all', () => {
    const atEnd = { chronicLoad: null, lastDaysLoad: null };
    expect(targetOf({ intensity: 'rest', usualLoad: 0, ...atEnd })).toMatchObject({ lo: 0, hi: 2 });
    expect(targetOf({ intensity: 'high', usualLoad: 1030, ...atEnd })).toMatchObject({ lo: 19, hi: 20 });
  });

  it('has 0 <= lo < hi <= 21 and rises with the intensity', () => {
    fc.assert(
      fc.property(
        load,
        load,
        fc.option(fc.double({ min: 0, max: 6180, noNaN: true })),
        (usual, chronic, last) => {
          let before = 0;
          for (const intensity of INTENSITIES) {
            const loads = { usualLoad: usual, chronicLoad: chronic, lastDaysLoad: last };
            const { lo, hi } = targetOf({ intensity, ...loads });
            expect(lo).toBeGreaterThanOrEqual(0);
            expect(hi).toBeGreaterThan(lo);
            expect(hi).toBeLessThanOrEqual(21);
            expect(hi).toBeGreaterThanOrEqual(before);
            before = hi;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
