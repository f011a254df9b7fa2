import fc from 'fast-check';
import type { Day } from '../day';
import { computeFeatures } from '../features/compute-features';
import type { FeatureRecords } from '../features/compute-features';
import { day } from '../fixtures/days';
import { HOUR, sleep, workout } from '../fixtures/records';
import type { YesAnswer } from '../journal/alcohol';
import { strainToLoad } from '../load/strain-to-load';
import { assessDays } from './assess-days';
import type { DayAssessment } from './day-assessment';

/** Through all engineered columns a history takes longer to make than to assess. */
const RUNS = { numRuns: 300 };
const ALCOHOL = 'Have any alcoholic drinks?';

const number = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }), { freq: 7 });
const whole = (min: number, max: number) => fc.option(fc.integer({ min, max }), { freq: 7 });

/** A day as an export shows it. */
const anyRawDay = fc.record({
  gap: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 9),
  measures: fc.record({
    recoveryPct: whole(0, 100),
    hrvMs: whole(5, 200),
    rhrBpm: whole(40, 70),
    respRate: number(13, 18),
    skinTempC: number(32, 36),
    sleepMin: whole(0, 700),
    sleepNeedMin: whole(400, 600),
    sleepEfficiencyPct: whole(60, 100),
    offsetMin: fc.constantFrom(0, 0, 0, 0, 330),
  }),
  strain: number(0, 21),
  napAfterHours: fc.option(fc.integer({ min: 10, max: 16 })),
  workoutAfterHours: fc.array(fc.integer({ min: 9, max: 22 }), { maxLength: 2 }),
  alcohol: fc.boolean(),
});
type AnyRawDay = typeof anyRawDay extends fc.Arbitrary<infer Value> ? Value : never;

interface RawHistory {
  days: Day[];
  records: { naps: ReturnType<typeof sleep>[]; workouts: ReturnType<typeof workout>[] };
  yesAnswers: YesAnswer[];
}

function rawHistoryOf(list: readonly AnyRawDay[]): RawHistory {
  const history: RawHistory = { days: [], records: { naps: [], workouts: [] }, yesAnswers: [] };
  let index = 0;
  for (const { gap, measures, strain, napAfterHours, workoutAfterHours, alcohol } of list) {
    index += gap;
    const { cycleStartUtcMs: start } = day(index);
    const { sleepMin, offsetMin } = measures;
    const wake = start + ((sleepMin ?? 0) + 30) * 60_000;
    const night =
      sleepMin === null
        ? {}
        : { sleepSource: 'sleeps' as const, sleepOnsetUtcMs: start, sleepWakeUtcMs: wake };
    const napsCount = napAfterHours === null ? 0 : 1;
    history.days.push(
      day(index, {
        ...measures,
        ...night,
        calibrating: index <= 4,
        strain,
        load: strainToLoad(strain),
        napsCount,
        napMin: 40 * napsCount,
        workoutsCount: workoutAfterHours.length,
        workoutMin: 60 * workoutAfterHours.length,
      }),
    );
    if (napAfterHours !== null)
      history.records.naps.push(
        sleep(start + napAfterHours * HOUR, {
          nap: true,
          wakeUtcMs: start + (napAfterHours + 1) * HOUR,
          asleepMin: 40,
          offsetMin,
        }),
      );
    for (const hours of workoutAfterHours)
      history.records.workouts.push(workout(start + hours * HOUR, { offsetMin, strain: 8 }));
    if (alcohol) history.yesAnswers.push({ cycleStartUtcMs: start, question: ALCOHOL });
  }
  return history;
}

const anyRawHistory = (lengths: fc.ArrayConstraints) =>
  fc.array(anyRawDay, { size: 'max', ...lengths }).map((list) => rawHistoryOf(list));

function assessRaw({ days, records, yesAnswers }: RawHistory): DayAssessment[] {
  const features = computeFeatures(days, records);
  const featured = days.map((row, i) => Object.assign({}, row, features[i]));
  return assessDays({ days: featured, workouts: records.workouts, yesAnswers });
}

/** The history as an export of that day's morning shows it: the day still open, nothing of it but its night. */
function asOfTheMorning({ days, records, yesAnswers }: RawHistory, today: Day): RawHistory {
  const open: Day = {
    ...today,
    partial: true,
    cycleEndUtcMs: null,
    strain: null,
    load: null,
    napMin: null,
    napsCount: null,
    workoutsCount: null,
    workoutMin: null,
  };
  return {
    days: [...days.filter(({ date }) => date < today.date), open],
    records: recordsBefore(records, today.cycleStartUtcMs),
    yesAnswers,
  };
}

function recordsBefore({ naps, workouts }: FeatureRecords, utcMs: number): RawHistory['records'] {
  return {
    naps: naps.filter(({ onsetUtcMs }) => onsetUtcMs < utcMs),
    workouts: workouts.filter(({ startUtcMs }) => startUtcMs < utcMs),
  };
}

describe('assessDays, from days and records as exported', () => {
  it('changes nothing that it said of earlier days when days and records come later', () => {
    fc.assert(
      fc.property(anyRawHistory({ maxLength: 40 }), fc.nat(40), (history, keep) => {
        const next = history.days[keep]?.cycleStartUtcMs ?? Infinity;
        const earlier = {
          days: history.days.slice(0, keep),
          records: recordsBefore(history.records, next),
          yesAnswers: history.yesAnswers.filter(({ cycleStartUtcMs }) => cycleStartUtcMs < next),
        };
        expect(assessRaw(earlier)).toEqual(assessRaw(history).slice(0, keep));
      }),
      RUNS,
    );
  });

  it('recommends the same in the morning and in hindsight, the day before having a row', () => {
    fc.assert(
      fc.property(anyRawHistory({ minLength: 2, maxLength: 45 }), fc.nat(), (history, seed) => {
        const i = 1 + (seed % (history.days.length - 1));
        const [before, today] = [history.days[i - 1], history.days[i]];
        fc.pre(before !== undefined && today !== undefined);
        fc.pre(Date.parse(today.date) - Date.parse(before.date) === 24 * HOUR);
        const inTheMorning = assessRaw(asOfTheMorning(history, today)).at(-1)!;
        const inHindsight = assessRaw(history)[i]!;
        expect(inTheMorning.recommendation).toEqual(inHindsight.recommendation);
        expect(inTheMorning.morningForecast).toEqual(inHindsight.morningForecast);
        expect(inTheMorning.eveningForecast).toBeNull();
      }),
      RUNS,
    );
  });
});
