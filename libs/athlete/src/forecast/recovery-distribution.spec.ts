import fc from 'fast-check';
import { quantile } from '@whoop/statistics';
import { RecoveryDistribution } from './recovery-distribution';

const of = (recoveries: readonly number[]): RecoveryDistribution => {
  const distribution = new RecoveryDistribution();
  for (const pct of recoveries) distribution.add(pct);
  return distribution;
};
const recovery = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));

describe('RecoveryDistribution', () => {
  it('has no quantile without recoveries', () => {
    expect(of([]).quantile(0.5)).toBeNull();
  });

  it('gives the quantile of any recoveries exactly, whole or not', () => {
    fc.assert(
      fc.property(
        fc.array(recovery, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 0.1, 0.5, 0.9, 1),
        (recoveries, p) => {
          expect(of(recoveries).quantile(p)).toBe(quantile(recoveries, p));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
