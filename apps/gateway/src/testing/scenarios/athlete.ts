import { strainToLoad } from '@whoop/athlete';
import type { Day } from '@whoop/athlete';
import type { SleepRecord, WorkoutRecord } from '@whoop/sources';
import { aDay, aSleep, aWorkout } from '@whoop/testing';

export const TODAY = '2026-06-15';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MIN = 120;

/** What tells one situation from an ordinary athlete's; `age` counts days back from today, which is 0. */
export interface Situation {
  name: string;
  /** What happened, for people. */
  story: string;
  /** What a coach would say, written before the product was asked. */
  coach: string;
  /** Length of the history. */
  days: number;
  /** Changes a day, or leaves it out. */
  change?: (age: number, day: Day) => Partial<Day> | null;
  /** Strain of an ordinary day, before today. */
  strain?: (age: number, usual: number) => number | null;
  /** Hours that bed and wake time move by. */
  shiftHours?: (age: number) => number;
  naps?: (age: number) => boolean;
  workout?: (age: number) => { hour: number; activity: string; strain: number } | null;
  alcohol?: (age: number) => boolean;
  /** Days that pass between the newest day and the look at the dashboard. */
  staleDays?: number;
}

export interface History {
  days: Day[];
  naps: SleepRecord[];
  workouts: WorkoutRecord[];
  yesAnswers: { cycleStartUtcMs: number; question: string }[];
}

/** The history of a situation. Equal situations give equal days. */
export function historyOf(situation: Situation): History {
  const history: History = { days: [], naps: [], workouts: [], yesAnswers: [] };
  const random = noise(7);
  for (let age = situation.days - 1; age >= 0; age -= 1) {
    const ordinary = ordinaryDay(age, situation, random);
    const change = situation.change?.(age, ordinary) ?? {};
    if (situation.change?.(age, ordinary) === null) continue;
    const day = withLoad({ ...ordinary, calibrating: situation.days - 1 - age < 4, ...change });
    history.days.push(day);
    addRecords(history, day, age, situation);
  }
  return history;
}

/** An amateur who trains on three days a week and sleeps from 11pm to 7am. */
function ordinaryDay(age: number, { strain, shiftHours }: Situation, random: () => number): Day {
  const midnight = Date.parse(`${TODAY}T00:00Z`) - age * DAY_MS - OFFSET_MIN * MINUTE_MS;
  const shiftMin = (shiftHours?.(age) ?? 0) * 60;
  const asleepAt = midnight + (-60 + 15 * random() + shiftMin) * MINUTE_MS;
  const wakesAt = midnight + (420 + 15 * random() + shiftMin) * MINUTE_MS;
  const usual = (trains(age) ? 13 : 8) + random();
  const asleep = 440 + 20 * random();
  return aDay({
    date: new Date(midnight + OFFSET_MIN * MINUTE_MS).toISOString().slice(0, 10),
    cycleStartUtcMs: asleepAt,
    cycleEndUtcMs: age === 0 ? null : asleepAt + DAY_MS,
    offsetMin: OFFSET_MIN,
    partial: age === 0,
    calibrating: false,
    recoveryPct: Math.round(60 + 12 * random()),
    hrvMs: Math.round(60 * Math.exp(0.1 * random())),
    rhrBpm: Math.round(52 + 1.5 * random()),
    respRate: 14.5 + 0.2 * random(),
    skinTempC: 33.5 + 0.2 * random(),
    spo2Pct: 96,
    strain: age === 0 ? null : strain === undefined ? usual : strain(age, usual),
    sleepSource: 'sleeps',
    sleepOnsetUtcMs: asleepAt,
    sleepWakeUtcMs: wakesAt,
    sleepMin: asleep,
    inBedMin: asleep / 0.92,
    sleepEfficiencyPct: 92,
    lightMin: asleep - 190,
    deepMin: 90,
    remMin: 100,
    sleepNeedMin: 480,
    whoopDebtMin: 20,
    napMin: 0,
    napsCount: 0,
    workoutsCount: age === 0 ? 0 : Number(trains(age)),
    workoutMin: trains(age) ? 60 : 0,
  });
}

/** Tuesdays, Thursdays and Saturdays; today is a Monday. */
const trains = (age: number): boolean => [2, 4, 6].includes((7 * 100 + 1 - age) % 7);

const withLoad = (day: Day): Day => ({ ...day, load: strainToLoad(day.strain) });

function addRecords(history: History, day: Day, age: number, { naps, workout, alcohol }: Situation): void {
  const { cycleStartUtcMs, offsetMin, date } = day;
  const at = (hour: number): number => Date.parse(`${date}T00:00Z`) + (hour * 60 - offsetMin) * MINUTE_MS;
  const place = { offsetMin, offsetKnown: true, cycleStartUtcMs };
  if (naps?.(age)) {
    history.naps.push(
      aSleep({ ...place, nap: true, onsetUtcMs: at(14), wakeUtcMs: at(15.5), asleepMin: 80 }),
    );
    Object.assign(day, { napMin: 80, napsCount: 1 });
  }
  const ordinary = trains(age) ? { hour: 17.5, activity: 'Running', strain: 9.5 } : null;
  const session = age === 0 || day.workoutsCount === null ? null : (workout ?? (() => ordinary))(age);
  if (session !== null) {
    const { hour, activity, strain } = session;
    history.workouts.push(
      aWorkout({ ...place, startUtcMs: at(hour), endUtcMs: at(hour + 1), activity, strain }),
    );
  }
  if (alcohol?.(age)) history.yesAnswers.push({ cycleStartUtcMs, question: 'Have any alcoholic drinks?' });
}

/** Numbers between -1 and 1, the same for the same seed. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (2 * state) / 2_147_483_648 - 1;
  };
}
