import fc from 'fast-check';
import type { Records } from '@whoop/sources';
import { answer, cycle, DAY, recordsOf, sleep, workout } from '../fixtures/records';
import { importAll, NOTHING_STORED } from '../fixtures/exports';
import type { TestExport } from '../fixtures/exports';
import { mergeRecords } from './merge-records';
import type { Provenance, StoredRecords } from './provenance';
import { RECORD_FIELDS } from './record-fields';
import { RECORD_KEYS } from '../fixtures/record-keys';

const RUNS = { numRuns: 1000 };
const KINDS = ['cycles', 'sleeps', 'workouts', 'journal'] as const;
type Kind = (typeof KINDS)[number];
type AnyRow = Record<string, unknown> & Partial<Provenance>;

// A few keys and values, so that exports overlap and contradict each other.
const instant = fc.integer({ min: 0, max: 3 }).map((n) => (20_000 + n) * DAY);
const measure = fc.option(fc.integer({ min: 0, max: 3 }));
const offset = fc.constantFrom(
  { offsetMin: 0, offsetKnown: false },
  { offsetMin: 0, offsetKnown: true },
  { offsetMin: 60, offsetKnown: true },
);

const cycles = fc
  .tuple(
    instant,
    offset,
    fc.record({ endUtcMs: fc.option(instant), strain: measure, spo2Pct: measure, needMin: measure }),
  )
  .map(([start, zone, values]) => cycle(start, { ...zone, ...values }));
const sleeps = fc
  .tuple(
    instant,
    offset,
    fc.record({ nap: fc.boolean(), cycleStartUtcMs: fc.option(instant), asleepMin: measure }),
  )
  .map(([start, zone, values]) => sleep(start, { ...zone, ...values }));
const workouts = fc
  .tuple(
    instant,
    offset,
    fc.record({ occurrence: fc.nat(1), gps: fc.option(fc.boolean()), distanceM: measure }),
  )
  .map(([start, zone, values]) => workout(start, { ...zone, ...values }));
const journal = fc
  .tuple(
    instant,
    offset,
    fc.record({ answeredYes: fc.option(fc.boolean()), notes: fc.option(fc.constantFrom('a', '')) }),
  )
  .map(([start, zone, values]) => answer(start, { ...zone, ...values }));

const rows = <T>(row: fc.Arbitrary<T>, key: (row: T) => number | string) =>
  fc.uniqueArray(row, { selector: key, maxLength: 4 });
const records: fc.Arbitrary<Records> = fc.record({
  cycles: rows(cycles, RECORD_KEYS.cycles),
  sleeps: rows(sleeps, RECORD_KEYS.sleeps),
  workouts: rows(workouts, RECORD_KEYS.workouts),
  journal: rows(journal, RECORD_KEYS.journal),
});

/** Some columns were not in the file: null in every row. */
const lackingColumns = fc
  .tuple(records, fc.subarray(['strain', 'spo2Pct', 'asleepMin', 'distanceM', 'notes']))
  .map(([all, columns]): Records => {
    const blank = Object.fromEntries(columns.map((column) => [column, null]));
    const without = <T extends object>(list: T[]): T[] =>
      list.map(
        (row) =>
          Object.fromEntries(Object.entries({ ...row, ...blank }).filter(([field]) => field in row)) as T,
      );
    return {
      cycles: without(all.cycles),
      sleeps: without(all.sleeps),
      workouts: without(all.workouts),
      journal: without(all.journal),
    };
  });

const exports = fc
  .array(fc.tuple(lackingColumns, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map(([recordsOfExport, lastInstantMs], i): TestExport => {
      return {
        uploadId: `upload-${i}`,
        sha256: `hash-${(i * 7) % 5}`,
        lastInstantMs,
        records: recordsOfExport,
      };
    }),
  );

/** Every export at least once, in any order, some of them again. */
const arrivals = exports.chain((set) =>
  fc
    .tuple(
      fc.shuffledSubarray(set, { minLength: set.length }),
      fc.array(fc.constantFrom(...set), { maxLength: 4 }),
    )
    .chain(([once, again]) =>
      fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }),
    )
    .map((sequence) => ({ set, sequence })),
);

function byKey(stored: Records, kind: Kind): Map<number | string, AnyRow> {
  const keyOf = RECORD_KEYS[kind] as (row: unknown) => number | string;
  return new Map((stored[kind] as unknown as AnyRow[]).map((row) => [keyOf(row), row]));
}
const tables = (stored: Records) => KINDS.map((kind) => byKey(stored, kind));

/** The rule of whoop-format 10 spelled out over the whole set at once: the best holder of each field. */
function expectedRow(kind: Kind, holders: { row: AnyRow; uploadId: string }[]): AnyRow {
  const newest = holders.at(-1);
  const merged: AnyRow = { ...newest?.row, uploadId: newest?.uploadId };
  const older: Record<string, string> = {};
  for (const field of RECORD_FIELDS[kind]) {
    const isOffset = field.startsWith('offset');
    const knowing = holders.filter(({ row }) => (isOffset ? row.offsetKnown : row[field] !== null));
    const best = knowing.at(-1) ?? newest;
    merged[field] = best?.row[field];
    if (best && best !== newest) older[field] = best.uploadId;
  }
  return { ...merged, older: Object.keys(older).length > 0 ? older : null };
}

function expectedTables(set: TestExport[]): Map<number | string, AnyRow>[] {
  const ascending = [...set].sort(
    (a, b) => a.lastInstantMs - b.lastInstantMs || (a.sha256 < b.sha256 ? -1 : 1),
  );
  return KINDS.map((kind) => {
    const holders = new Map<number | string, { row: AnyRow; uploadId: string }[]>();
    for (const { uploadId, records: held } of ascending) {
      for (const [key, row] of byKey(held, kind))
        holders.set(key, [...(holders.get(key) ?? []), { row, uploadId }]);
    }
    return new Map([...holders].map(([key, list]) => [key, expectedRow(kind, list)]));
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (inner !== null && typeof inner === 'object') deepFreeze(inner as object);
  return Object.freeze(value);
}

describe('mergeRecords, for any exports', () => {
  it('ends in the table that the set of exports defines, in any order and however often', () => {
    fc.assert(
      fc.property(arrivals, ({ set, sequence }) => {
        expect(tables(importAll(sequence).all)).toEqual(expectedTables(set));
      }),
      RUNS,
    );
  });

  it('changes nothing when an export comes again', () => {
    fc.assert(
      fc.property(arrivals, ({ set, sequence }) => {
        const before = importAll(sequence).all;
        for (const { uploadId, records: incoming } of set) {
          const after = mergeRecords({ stored: before, incoming, uploadId, ranks: set });
          expect(after.changed).toEqual(NOTHING_STORED);
          expect(after.all).toEqual(before);
        }
      }),
      RUNS,
    );
  });

  it('reports as changed exactly the rows that differ, and mutates nothing', () => {
    fc.assert(
      fc.property(arrivals, ({ sequence }) => {
        deepFreeze(sequence);
        const before = tables(deepFreeze(importAll(sequence.slice(0, -1)).all));
        const { all, changed } = importAll(sequence);
        const differing = tables(all).map((rowsAfter, i) => {
          return new Map(
            [...rowsAfter].filter(
              ([key, row]) => JSON.stringify(row) !== JSON.stringify(before[i]?.get(key)),
            ),
          );
        });
        expect(tables(changed)).toEqual(differing);
      }),
      RUNS,
    );
  });

  it('loses no row of any export', () => {
    fc.assert(
      fc.property(arrivals, ({ set, sequence }) => {
        const all = tables(importAll(sequence).all);
        for (const { records: held } of set) {
          tables(held).forEach((table, i) => {
            for (const key of table.keys()) expect(all[i]?.has(key)).toBe(true);
          });
        }
      }),
      RUNS,
    );
  });

  it('gives the values of one export when it comes in overlapping parts', () => {
    fc.assert(
      fc.property(
        records,
        fc.array(instant, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (whole, cuts, reversed) => {
          const parts = partsOf(
            whole,
            [...cuts].sort((a, b) => a - b),
          );
          const inParts = importAll(reversed ? parts.reverse() : parts).all;
          const atOnce = importAll([
            { uploadId: 'whole', lastInstantMs: 1, sha256: 'whole', records: whole },
          ]).all;
          expect(values(inParts)).toEqual(values(atOnce));
        },
      ),
      RUNS,
    );
  });
});

/** The export cut by time; neighbours share the instant of the cut. */
function partsOf(whole: Records, cuts: number[]): TestExport[] {
  const bounds = [-Infinity, ...cuts, Infinity];
  return cuts.concat(Infinity).map((to, i) => {
    const from = bounds[i] ?? -Infinity;
    const within = (utcMs: number): boolean => utcMs >= from && utcMs <= to;
    return {
      uploadId: `part-${i}`,
      sha256: `part-${i}`,
      lastInstantMs: i,
      records: recordsOf({
        cycles: whole.cycles.filter((row) => within(row.startUtcMs)),
        sleeps: whole.sleeps.filter((row) => within(row.onsetUtcMs)),
        workouts: whole.workouts.filter((row) => within(row.startUtcMs)),
        journal: whole.journal.filter((row) => within(row.cycleStartUtcMs)),
      }),
    };
  });
}

const values = (stored: StoredRecords) =>
  tables(stored).map(
    (table) => new Map([...table].map(([key, row]) => [key, { ...row, uploadId: null, older: null }])),
  );
