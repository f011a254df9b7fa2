import fc from 'fast-check';
import { exportOf } from './fixtures/export-of';
import { CYCLES_V2, JOURNAL, SLEEPS_V2, WORKOUTS_V2 } from './fixtures/headers';

const HEADERS = {
  'physiological_cycles.csv': CYCLES_V2,
  'sleeps.csv': SLEEPS_V2,
  'workouts.csv': WORKOUTS_V2,
  'journal_entries.csv': JOURNAL,
};
type FileName = keyof typeof HEADERS;

const day = fc.integer({ min: 10, max: 14 });
const measure = fc.constantFrom('', '1', '7', '60', '99');
const zone = fc.constantFrom('UTC+02:00', 'UTC-04:00', '', 'Mars');
const measures = (count: number): fc.Arbitrary<string> =>
  fc.array(measure, { minLength: count, maxLength: count }).map((cells) => cells.join(','));
const cycle = fc.tuple(day, zone).map(([d, tz]) => `2031-05-${d} 23:00:00,2031-05-${d + 1} 22:00:00,${tz}`);

const ROWS: Record<FileName, fc.Arbitrary<string>> = {
  'physiological_cycles.csv': fc.tuple(cycle, measures(9)).map(([c, m]) => `${c},${m},,${','.repeat(12)}`),
  'sleeps.csv': fc
    .tuple(cycle, day, measures(12), fc.constantFrom('true', 'false', ''))
    .map(([c, d, m, nap]) => `${c},2031-05-${d} 23:00:00,2031-05-${d + 1} 06:00:00,${m},${nap}`),
  'workouts.csv': fc
    .tuple(cycle, day, measures(1), measures(9), measures(3))
    .map(([c, d, duration, m, far]) => `${c},2031-05-${d} 12:00:00,,${duration},Running,${m},true,${far}`),
  'journal_entries.csv': fc
    .tuple(
      cycle,
      fc.constantFrom('A', 'B'),
      fc.constantFrom('true', 'false', ''),
      fc.constantFrom('', 'n', 'm'),
    )
    .map((cells) => cells.join(',')),
};

/** The rows of one file, and the same rows in another order. */
const twice = (name: FileName): fc.Arbitrary<[string[], string[]]> =>
  fc
    .array(ROWS[name], { maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

describe('the order of rows', () => {
  it('changes neither the records nor what is counted', () => {
    const names = Object.keys(HEADERS) as FileName[];
    fc.assert(
      fc.property(fc.tuple(...names.map(twice)), (files) => {
        const [one, other] = [0, 1].map((order) =>
          exportOf(
            Object.fromEntries(
              names.map((name, i) => [name, [HEADERS[name], ...files[i]![order]!].join('\n')]),
            ),
          ),
        );
        expect(other!.records).toEqual(one!.records);
        expect(other!.coverage).toEqual(one!.coverage);
        expect(other!.report.issueCounts).toEqual(one!.report.issueCounts);
        expect(other!.report.files).toEqual(one!.report.files);
        for (const { rowsRead, rowsUsed, rowsSkipped } of one!.report.files)
          expect(rowsUsed + rowsSkipped).toBe(rowsRead);
      }),
      { numRuns: 300 },
    );
  });
});
