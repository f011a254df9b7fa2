import fc from 'fast-check';
import type { Coverage, Records } from '@whoop/sources';
import { answer, at, cycle, DAY, HOUR, recordsOf, sleep, workout } from '../fixtures/records';
import { RECORD_KEYS } from '../fixtures/record-keys';
import { buildDays } from './build-days';

const RUNS = { numRuns: 1000 };
const START = at('2024-03-09 23:00');

const measure = fc.option(fc.double({ min: 0, max: 21, noNaN: true }));
const offset = fc.constantFrom(
  { offsetMin: 0, offsetKnown: true },
  { offsetMin: 330, offsetKnown: true },
  { offsetMin: -600, offsetKnown: true },
  { offsetMin: 0, offsetKnown: false },
  { offsetMin: 330, offsetKnown: false },
);
const instant = fc.integer({ min: 0, max: 12 * 48 }).map((halfHours) => START + halfHours * (HOUR / 2));
const length = fc.integer({ min: 1, max: 60 }).map((hours) => hours * HOUR);

/** Rows that need not fit together: overlapping cycles, assumed offsets, records of no cycle. */
const anyRecords: fc.Arbitrary<Records> = fc.record({
  cycles: fc.uniqueArray(
    fc
      .tuple(instant, fc.option(length), offset, measure, measure)
      .map(([start, hours, zone, strain, recoveryPct]) =>
        cycle(start, { ...zone, endUtcMs: hours === null ? null : start + hours, strain, recoveryPct }),
      ),
    { selector: RECORD_KEYS.cycles, maxLength: 10 },
  ),
  sleeps: fc.uniqueArray(
    fc
      .tuple(instant, fc.boolean(), fc.option(instant), offset, measure)
      .map(([onset, nap, cycleStartUtcMs, zone, asleepMin]) =>
        sleep(onset, { ...zone, nap, cycleStartUtcMs, asleepMin }),
      ),
    { selector: RECORD_KEYS.sleeps, maxLength: 10 },
  ),
  workouts: fc.uniqueArray(
    fc
      .tuple(instant, fc.option(instant), fc.nat(1), offset, measure)
      .map(([start, cycleStartUtcMs, occurrence, zone, durationMin]) =>
        workout(start, { ...zone, cycleStartUtcMs, occurrence, durationMin }),
      ),
    { selector: RECORD_KEYS.workouts, maxLength: 10 },
  ),
  journal: fc.uniqueArray(
    fc.tuple(instant, offset).map(([start, zone]) => answer(start, zone)),
    { selector: RECORD_KEYS.journal, maxLength: 10 },
  ),
});

const span = fc.option(fc.tuple(instant, length).map(([first, ms]): [number, number] => [first, first + ms]));
const anyCoverage: fc.Arbitrary<Coverage[]> = fc.array(
  fc.record({ cycles: span, sleeps: span, workouts: span, journal: span }),
  { maxLength: 3 },
);

const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
const shuffledRecords = (records: Records): fc.Arbitrary<Records> =>
  fc.record({
    cycles: shuffled(records.cycles),
    sleeps: shuffled(records.sleeps),
    workouts: shuffled(records.workouts),
    journal: shuffled(records.journal),
  });

/** A history as the exporter writes it: cycles that never overlap, 5 to 52 hours long, with gaps. */
const chain = fc
  .array(fc.tuple(fc.integer({ min: 5, max: 52 }), fc.constantFrom(0, 0, 0, 40), fc.boolean()), {
    maxLength: 40,
  })
  .map((steps) => {
    let start = START;
    return steps.map(([hours, gapHours, slept]) => {
      const startUtcMs = start + gapHours * HOUR;
      start = startUtcMs + hours * HOUR;
      const wake = slept ? { sleepOnsetUtcMs: startUtcMs, sleepWakeUtcMs: startUtcMs + 4 * HOUR } : {};
      return cycle(startUtcMs, { endUtcMs: start, strain: 10, ...wake });
    });
  });

describe('buildDays, for any records', () => {
  it('depends on no order of its input', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) => fc.tuple(fc.constant(records), shuffledRecords(records))),
        anyCoverage,
        ([records, again], coverage) => {
          expect(buildDays(again, [...coverage].reverse())).toEqual(buildDays(records, coverage));
        },
      ),
      RUNS,
    );
  });

  it('gives ascending dates, each at most once', () => {
    fc.assert(
      fc.property(anyRecords, anyCoverage, (records, coverage) => {
        const dates = buildDays(records, coverage).days.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
      RUNS,
    );
  });

  it('gives every record to one day or counts it as unassigned', () => {
    fc.assert(
      fc.property(anyRecords, (all) => {
        const known = <T extends { offsetKnown: boolean }>(list: T[]) =>
          list.filter(({ offsetKnown }) => offsetKnown);
        const records = recordsOf({
          cycles: known(all.cycles),
          workouts: known(all.workouts),
          journal: known(all.journal),
        });
        const { days, unassigned } = buildDays(records, []);
        const total = (count: (day: (typeof days)[number]) => number | null) =>
          days.reduce((sum, day) => sum + (count(day) ?? 0), 0);
        expect(total((day) => day.workoutsCount) + unassigned.workouts).toBe(records.workouts.length);
        expect(total((day) => day.journalCount) + unassigned.journal).toBe(records.journal.length);
      }),
      RUNS,
    );
  });

  it('knows no strain of a partial day and no load without strain', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const { partial, strain, load, cycleEndUtcMs } of buildDays(records, []).days) {
          expect(partial).toBe(cycleEndUtcMs === null);
          if (partial) expect(strain).toBeNull();
          expect(load === null).toBe(strain === null);
        }
      }),
      RUNS,
    );
  });
});

describe('buildDays, for a chain of cycles', () => {
  it('loses none: each is in exactly one day, and the load is kept', () => {
    fc.assert(
      fc.property(chain, (cycles) => {
        const { days } = buildDays(recordsOf({ cycles }), []);
        expect(days.reduce((sum, day) => sum + day.cyclesInDay, 0)).toBe(cycles.length);
        expect(days.reduce((sum, day) => sum + (day.load ?? 0), 0)).toBeCloseTo(100 * cycles.length, 6);
      }),
      RUNS,
    );
  });

  it('moves no earlier day when cycles are appended', () => {
    fc.assert(
      fc.property(chain, fc.nat(40), (cycles, keep) => {
        const before = buildDays(recordsOf({ cycles: cycles.slice(0, keep) }), []).days;
        const after = buildDays(recordsOf({ cycles }), []).days;
        const settled = before.slice(0, -1);
        expect(after.slice(0, settled.length)).toEqual(settled);
      }),
      RUNS,
    );
  });

  it('makes one day per local date for a regular life, also across daylight saving', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(-60, 60), (count, change) => {
        const cycles = Array.from({ length: count }, (_, i) => {
          const offsetMin = i < count / 2 ? 60 : 60 + change;
          const startUtcMs = START + i * DAY - offsetMin * 60_000;
          return cycle(startUtcMs, {
            endUtcMs: startUtcMs + DAY - HOUR,
            offsetMin,
            sleepOnsetUtcMs: startUtcMs,
            sleepWakeUtcMs: startUtcMs + 8 * HOUR,
          });
        });
        const { days } = buildDays(recordsOf({ cycles }), []);
        expect(days.map(({ date }) => Date.parse(date))).toEqual(
          Array.from({ length: count }, (_, i) => at('2024-03-10 00:00') + i * DAY),
        );
      }),
      RUNS,
    );
  });
});
