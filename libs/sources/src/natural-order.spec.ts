import fc from 'fast-check';
import { csvOf } from './fixtures/export-of';
import { JOURNAL, SLEEPS_V2, WORKOUTS_V3 } from './fixtures/headers';
import { NATURAL_ORDER } from './natural-order';

const night = csvOf(SLEEPS_V2, ',,UTCZ,2031-05-08 23:00:00,2031-05-09 07:00:00,,,,,,,,,,,,,false').records
  .sleeps[0]!;
const run = csvOf(WORKOUTS_V3, ',,UTCZ,2031-05-08 08:00:00,2031-05-08 09:00:00,60,Running,,,,,,,,,,').records
  .workouts[0]!;
const answer = csvOf(JOURNAL, '2031-05-08 23:00:00,,UTCZ,Question,true,').records.journal[0]!;

describe('NATURAL_ORDER', () => {
  it('compares keys and nothing else', () => {
    expect(NATURAL_ORDER.sleeps(night, { ...night, wakeUtcMs: 0, asleepMin: 5 })).toBe(0);
    expect(NATURAL_ORDER.sleeps(night, { ...night, nap: true })).toBeLessThan(0);
    expect(NATURAL_ORDER.workouts(run, { ...run, strain: 5, cycleStartUtcMs: 1 })).toBe(0);
    expect(NATURAL_ORDER.workouts(run, { ...run, endUtcMs: run.endUtcMs + 1, activity: 'A' })).toBeLessThan(
      0,
    );
    expect(NATURAL_ORDER.workouts(run, { ...run, occurrence: 1, activity: 'A' })).toBeLessThan(0);
    expect(NATURAL_ORDER.workouts(run, { ...run, activity: 'Cycling' })).toBeGreaterThan(0);
    expect(NATURAL_ORDER.journal(answer, { ...answer, answeredYes: null, notes: 'n' })).toBe(0);
  });

  it('is an order', () => {
    const rows = fc
      .array(fc.record({ cycleStartUtcMs: fc.nat(2), question: fc.string({ maxLength: 2 }) }), {
        maxLength: 8,
      })
      .map((keys) => keys.map((key) => ({ ...answer, ...key })));
    fc.assert(
      fc.property(rows, (list) => {
        const sorted = [...list].sort(NATURAL_ORDER.journal);
        expect([...list].reverse().sort(NATURAL_ORDER.journal)).toEqual(sorted);
        for (const [i, row] of sorted.entries()) {
          const equal = sorted.slice(i + 1).filter((other) => NATURAL_ORDER.journal(row, other) === 0);
          expect(equal).toEqual(equal.map(() => row));
          for (const later of sorted.slice(i))
            expect(NATURAL_ORDER.journal(row, later)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
