import { strainToLoad } from '@whoop/athlete';
import type { Day } from '@whoop/athlete';
import type { SleepRecord, WorkoutRecord } from '@whoop/sources';
import { aDay, aSleep, aWorkout } from '@whoop/testing';
import { dayNoise } from './noise';
import { USUAL_DAYS } from './situation';
import type { Session, Situation } from './situation';

export const TODAY = '2026-06-15';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MIN = 120;
const NEED_MIN = 480;
const EFFICIENCY = 0.92;
const NAP_MIN = 80;

export interface History {
  days: Day[];
  naps: SleepRecord[];
  workouts: WorkoutRecord[];
  yesAnswers: { cycleStartUtcMs: number; question: string }[];
}

/** The history of a situation. Equal situations give equal days. */
export function historyOf(situation: Situation): History {
  const history: History = { days: [], naps: [], workouts: [], yesAnswers: [] };
  const length = situation.days ?? USUAL_DAYS;
  for (let age = length - 1; age >= 0; age -= 1) {
    const change = situation.change === undefined ? {} : situation.change(age);
    if (change === null) continue;
    const ordinary = ordinaryDay(age, situation);
    const sleepMin = change.sleepMin ?? ordinary.sleepMin!;
    const night = nightOf(sleepMin, ordinary.sleepWakeUtcMs!, change.sleepNeedMin ?? NEED_MIN);
    const day = { ...ordinary, calibrating: length - 1 - age < 4, ...night, ...change };
    day.load = strainToLoad(day.strain);
    history.days.push(day);
    addRecords(history, day, { age, situation });
  }
  return history;
}

/**
 * An amateur who trains on three days a week and sleeps from 11pm to 7am. Spread as in public exports (science 0.1):
 * recovery 17 points, ln HRV 0.13, resting heart rate 2.5, sleep 45 min.
 */
function ordinaryDay(age: number, { strain, shiftHours }: Situation): Day {
  const noise = dayNoise(age);
  const midnight = Date.parse(`${TODAY}T00:00Z`) - age * DAY_MS - OFFSET_MIN * MINUTE_MS;
  const wakesAt = midnight + (420 + 25 * noise.bedtime + 60 * (shiftHours?.(age) ?? 0)) * MINUTE_MS;
  const sleepMin = 440 + 45 * noise.asleep;
  const night = nightOf(sleepMin, wakesAt, NEED_MIN);
  const usual = (trains(age) ? 13 : 8) + 1.2 * noise.strain;
  return aDay({
    date: new Date(midnight + OFFSET_MIN * MINUTE_MS).toISOString().slice(0, 10),
    cycleStartUtcMs: night.sleepOnsetUtcMs,
    cycleEndUtcMs: age === 0 ? null : night.sleepOnsetUtcMs + DAY_MS,
    offsetMin: OFFSET_MIN,
    partial: age === 0,
    calibrating: false,
    recoveryPct: within(5, 98, Math.round(58 + 16 * noise.readiness + 5 * noise.recovery)),
    hrvMs: Math.round(60 * Math.exp(0.12 * noise.readiness + 0.04 * noise.hrv)),
    rhrBpm: Math.round(52 - 2 * noise.readiness + 1.2 * noise.rhr),
    respRate: 14.5 + 0.35 * noise.breathing,
    skinTempC: 33.5 + 0.3 * noise.temperature,
    spo2Pct: 96,
    strain: age === 0 ? null : (strain?.(age, usual) ?? usual),
    sleepSource: 'sleeps',
    whoopDebtMin: 20,
    napMin: 0,
    napsCount: 0,
    workoutsCount: 0,
    workoutMin: 0,
    ...night,
  });
}

/** A main sleep of a length, in usual proportions, up to a wake time. */
const nightOf = (sleepMin: number, sleepWakeUtcMs: number, sleepNeedMin: number) => ({
  sleepMin,
  inBedMin: sleepMin / EFFICIENCY,
  awakeMin: sleepMin / EFFICIENCY - sleepMin,
  sleepEfficiencyPct: 100 * EFFICIENCY,
  lightMin: 0.57 * sleepMin,
  deepMin: 0.2 * sleepMin,
  remMin: 0.23 * sleepMin,
  sleepNeedMin,
  sleepPerformancePct: Math.min(100, (100 * sleepMin) / sleepNeedMin),
  sleepOnsetUtcMs: sleepWakeUtcMs - (sleepMin / EFFICIENCY) * MINUTE_MS,
  sleepWakeUtcMs,
});

const within = (least: number, most: number, value: number): number => Math.max(least, Math.min(most, value));

/** Tuesdays, Thursdays and Saturdays; today is a Monday. */
export const trains = (age: number): boolean => [2, 4, 6].includes((7 * 100 + 1 - age) % 7);

function addRecords(
  history: History,
  day: Day,
  { age, situation: { naps, workout, alcohol } }: { age: number; situation: Situation },
): void {
  const { cycleStartUtcMs, offsetMin, date } = day;
  const at = (hour: number): number => Date.parse(`${date}T00:00Z`) + (hour * 60 - offsetMin) * MINUTE_MS;
  const place = { offsetMin, offsetKnown: true, cycleStartUtcMs };
  if (naps?.(age)) {
    const nap = { nap: true, onsetUtcMs: at(14), wakeUtcMs: at(15.5), asleepMin: NAP_MIN };
    history.naps.push(aSleep({ ...place, ...nap }));
    Object.assign(day, { napMin: NAP_MIN, napsCount: 1 });
  }
  const session = day.partial || day.workoutsCount === null ? null : (workout ?? ownSession(day))(age);
  if (session !== null) {
    const { hour, activity, strain } = session;
    const times = { startUtcMs: at(hour), endUtcMs: at(hour + 1) };
    history.workouts.push(aWorkout({ ...place, ...times, activity, strain }));
    Object.assign(day, { workoutsCount: 1, workoutMin: 60 });
  }
  if (alcohol?.(age)) history.yesAnswers.push({ cycleStartUtcMs, question: 'Have any alcoholic drinks?' });
}

/** A run on days that cost more than everyday life does; most of the day's strain. */
const ownSession =
  ({ strain }: Day) =>
  (): Session | null =>
    strain !== null && strain >= 11 ? { hour: 17.5, activity: 'Running', strain: strain - 3 } : null;
