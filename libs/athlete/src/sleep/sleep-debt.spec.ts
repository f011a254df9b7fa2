import fc from 'fast-check';
import { day } from '../fixtures/days';
import golden from '../fixtures/golden.json';
import { sleepDebt } from './sleep-debt';
import { sleepDeficit } from './sleep-deficit';

const { S1 } = golden.vectors;
const deficits = fc.array(fc.option(fc.integer({ min: -120, max: 900 }), { freq: 2 }), {
  maxLength: 60,
  size: 'max',
});

describe('sleepDebt', () => {
  it('gives the golden vector S1', () => {
    const nights = S1.input.asleepMin.map((sleepMin, t) => {
      const baseNeedMin = S1.input.baseNeedMin[t] ?? NaN;
      return sleepDeficit(day(t, { sleepMin, sleepNeedMin: baseNeedMin }), {
        sleepTotalMin: sleepMin,
        baseNeedMin,
      });
    });
    const debts = sleepDebt(nights);
    expect(debts).toHaveLength(S1.expected.length);
    debts.forEach((debt, t) => {
      expect(Math.abs((debt ?? NaN) - (S1.expected[t] ?? NaN))).toBeLessThanOrEqual(S1.tol);
    });
  });

  it('is null before the first night, however long that takes', () => {
    expect(sleepDebt([null, null, 60])).toEqual([null, null, 60]);
    expect(sleepDebt([null, null, null, null, null, 60])).toEqual([null, null, null, null, null, 60]);
    expect(sleepDebt([])).toEqual([]);
  });

  it('settles at four times a constant shortfall', () => {
    expect(sleepDebt(new Array<number>(60).fill(75)).at(-1)).toBeCloseTo(300, 3);
  });

  it('decays by a quarter over each of up to 3 missing nights', () => {
    expect(sleepDebt([256, null, null, null, 8])).toEqual([256, 192, 144, 108, 89]);
  });

  it('is forgotten with the 4th missing night and known again with the 3rd night back, from 0', () => {
    const gone = [256, null, null, null, null, null];
    expect(sleepDebt([...gone, 40, 40, 40, 40])).toEqual([
      ...[256, 192, 144, 108, null, null],
      ...[null, null, 92.5, 109.375],
    ]);
  });

  it('counts nights back, not days, and starts over when they are missing again', () => {
    const gone = [256, null, null, null, null];
    expect(sleepDebt([...gone, 40, null, 40, 40]).slice(5)).toEqual([null, null, null, 0.75 * 62.5 + 40]);
    expect(sleepDebt([...gone, 40, 40, null, null, null, null, 40, 40, 40]).slice(5)).toEqual([
      ...[null, null, null, null, null, null],
      ...[null, null, 92.5],
    ]);
  });

  it('stays between 0 and 600, and never rests on later nights', () => {
    fc.assert(
      fc.property(deficits, fc.nat(60), (series, keep) => {
        const debts = sleepDebt(series);
        for (const debt of debts) {
          if (debt === null) continue;
          expect(debt).toBeGreaterThanOrEqual(0);
          expect(debt).toBeLessThanOrEqual(600);
        }
        expect(sleepDebt(series.slice(0, keep))).toEqual(debts.slice(0, keep));
      }),
      { numRuns: 1000 },
    );
  });
});
