import fc from 'fast-check';
import type { Day } from '../day';
import { day } from '../fixtures/days';
import { HOUR, sleep, workout } from '../fixtures/records';
import { strainToLoad } from '../load/strain-to-load';
import { computeFeatures } from './compute-features';
import type { FeatureRecords } from './compute-features';

const RUNS = { numRuns: 1000 };
const measure = (min: number, max: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min, max }) }, { weight: 1, arbitrary: fc.constant(null) });

/** One day of a history, and what happened on it, hours after its cycle began. */
const anyDay = fc.record({
  gap: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 16),
  recoveryPct: measure(0, 100),
  strain: measure(0, 21),
  sleepMin: measure(0, 700),
  hrvMs: measure(5, 200),
  rhrBpm: measure(30, 100),
  respRate: measure(10, 20),
  sleepNeedMin: measure(400, 600),
  napMin: measure(0, 60),
  offsetMin: fc.constantFrom(0, 0, 0, 330),
  partial: fc.constantFrom(false, false, false, true),
  napAfterHours: fc.option(fc.integer({ min: 10, max: 16 })),
  workoutAfterHours: fc.array(fc.integer({ min: 9, max: 22 }), { maxLength: 2 }),
});
type AnyDay = typeof anyDay extends fc.Arbitrary<infer Value> ? Value : never;

interface History {
  days: Day[];
  records: { naps: ReturnType<typeof sleep>[]; workouts: ReturnType<typeof workout>[] };
}

function historyOf(list: readonly AnyDay[]): History {
  const history: History = { days: [], records: { naps: [], workouts: [] } };
  let index = 0;
  for (const { gap, napAfterHours, workoutAfterHours, ...columns } of list) {
    index += gap;
    const { cycleStartUtcMs: start, cycleEndUtcMs } = day(index);
    const { partial, offsetMin, sleepMin } = columns;
    const strain = partial ? null : columns.strain;
    const night = { sleepOnsetUtcMs: start, sleepWakeUtcMs: start + ((sleepMin ?? 0) + 30) * 60_000 };
    const end = { cycleEndUtcMs: partial ? null : cycleEndUtcMs };
    history.days.push(
      day(index, {
        ...columns,
        ...(sleepMin === null ? {} : night),
        ...end,
        strain,
        load: strainToLoad(strain),
      }),
    );
    if (napAfterHours !== null)
      history.records.naps.push(sleep(start + napAfterHours * HOUR, { nap: true, offsetMin }));
    for (const hours of workoutAfterHours) {
      history.records.workouts.push(workout(start + hours * HOUR, { offsetMin, strain: 8 }));
    }
  }
  return history;
}

const anyHistory = (maxLength: number) => fc.array(anyDay, { maxLength }).map(historyOf);

/** What was there before an instant. */
function recordsBefore({ naps, workouts }: FeatureRecords, utcMs: number): FeatureRecords {
  return {
    naps: naps.filter(({ onsetUtcMs }) => onsetUtcMs < utcMs),
    workouts: workouts.filter(({ startUtcMs }) => startUtcMs < utcMs),
  };
}

describe('computeFeatures', () => {
  it('never changes a column of an earlier day when days and records are appended', () => {
    fc.assert(
      fc.property(anyHistory(60), fc.nat(60), ({ days, records }, keep) => {
        const earlier = recordsBefore(records, days[keep]?.cycleStartUtcMs ?? Infinity);
        const all = computeFeatures(days, records).slice(0, keep);
        expect(JSON.stringify(computeFeatures(days.slice(0, keep), earlier))).toBe(JSON.stringify(all));
      }),
      RUNS,
    );
  });

  it('gives the same for the same input, in any order of the records, and changes none of it', () => {
    fc.assert(
      fc.property(anyHistory(40), ({ days, records }) => {
        const before = JSON.stringify({ days, records });
        const features = computeFeatures(days, records);
        const reversed = { naps: [...records.naps].reverse(), workouts: [...records.workouts].reverse() };
        expect(JSON.stringify(computeFeatures(days, reversed))).toBe(JSON.stringify(features));
        expect(JSON.stringify({ days, records })).toBe(before);
      }),
      RUNS,
    );
  });

  it('gives finite numbers or null, ratios and counts never below 0, monotony never above 10', () => {
    fc.assert(
      fc.property(anyHistory(60), ({ days, records }) => {
        const wrong = computeFeatures(days, records).filter((columns) => {
          const { acuteChronicRatio, loadRatioEwma, hrvCvRatio, hardStreak, monotony } = columns;
          const isFinite = Object.values(columns).every(
            (value) => typeof value !== 'number' || Number.isFinite(value),
          );
          const notBelow0 = [acuteChronicRatio, loadRatioEwma, hrvCvRatio, hardStreak].every(
            (value) => (value ?? 0) >= 0,
          );
          return !(isFinite && notBelow0 && (monotony ?? 0) <= 10);
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('shows on a partial day the load columns of the day before it', () => {
    const HELD = [
      'acuteLoad',
      'acuteChronicRatio',
      'acuteChronicRatioK30',
      'fitness',
      'monotony',
      'weekLoad',
    ] as const;
    fc.assert(
      fc.property(anyHistory(60), ({ days, records }) => {
        const features = computeFeatures(days, records);
        const moved = features.filter((today, i) => {
          const before = features[i - 1];
          const follows =
            before !== undefined && Date.parse(today.date) - Date.parse(before.date) === 24 * HOUR;
          return days[i]?.partial && follows && HELD.some((name) => today[name] !== before[name]);
        });
        expect(moved).toEqual([]);
      }),
      RUNS,
    );
  });
});
