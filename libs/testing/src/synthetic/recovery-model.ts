import { PLANTED_BEHAVIOURS, probabilityOfYes } from './behaviours';
import { isFreeDay } from './local-clock';
import type { Random } from './random';
import { within } from './rounding';
import { loadOf } from './strain-load';

/** The slow part of the body: unit-variance deviations that persist from night to night (science 0.1). */
export interface BodyState {
  hrv: number;
  rhr: number;
  respRate: number;
  skinTemp: number;
}

export const RESTED: BodyState = { hrv: 0, rhr: 0, respRate: 0, skinTemp: 0 };

const PERSISTENCE: BodyState = { hrv: 0.32, rhr: 0.38, respRate: 0.5, skinTemp: 0.4 };

/** Low HRV and a high resting heart rate come in the same nights. */
const HRV_RHR_CORRELATION = -0.6;

const MEAN = 60;
const PER_HRV_SD = 9;
const PER_RHR_SD = -6;
const PER_SLEEP_RATIO = 45;
const USUAL_SLEEP_RATIO = 0.78;
const ILLNESS_POINTS = -18;

/** What a day's load takes from the next morning: points per SD, which is about 115 load points around 165. */
export const POINTS_PER_LOAD_SD = -5;

/** Part of recovery that no measure of the same night explains, SD in points. */
export const RECOVERY_NOISE_SD = 9;

/** How much of an effect passes through HRV and resting heart rate; the rest acts on recovery directly. */
const THROUGH_HRV = 0.4;
const THROUGH_RHR = 0.25;

export function nextState(state: BodyState, random: Random): BodyState {
  const shared = random.normal();
  const own = random.normal();
  const rhr = HRV_RHR_CORRELATION * shared + Math.sqrt(1 - HRV_RHR_CORRELATION ** 2) * own;
  const step = (key: keyof BodyState, fresh: number) =>
    PERSISTENCE[key] * state[key] + Math.sqrt(1 - PERSISTENCE[key] ** 2) * fresh;
  return {
    hrv: step('hrv', shared),
    rhr: step('rhr', rhr),
    respRate: step('respRate', random.normal()),
    skinTemp: step('skinTemp', random.normal()),
  };
}

/** Points that yesterday's strain takes; 0 when it is not known. */
export function loadPoints(strainYesterday: number | null): number {
  if (strainYesterday === null) return 0;
  return POINTS_PER_LOAD_SD * within((loadOf(strainYesterday) - 165) / 115, -1.5, 2.5);
}

export interface NightDrivers {
  state: BodyState;
  /** Asleep over needed. */
  sleepRatio: number;
  /** Sum of the points of load and of the habits said yes to, against their long-run mean. */
  points: number;
  /** 0-1. */
  illness: number;
}

/** Recovery in percent, and the deviations of HRV and resting heart rate (in SD) that go with it. */
export function recoveryOf(
  drivers: NightDrivers,
  random: Random,
): { recoveryPct: number; hrv: number; rhr: number } {
  const { state, sleepRatio, illness } = drivers;
  const shift = drivers.points + ILLNESS_POINTS * illness;
  const points =
    MEAN + bodyPoints(state) + sleepPoints(sleepRatio) + shift + RECOVERY_NOISE_SD * random.normal();
  return {
    recoveryPct: Math.round(within(points, 1, 99)),
    hrv: state.hrv + (THROUGH_HRV * shift) / PER_HRV_SD,
    rhr: state.rhr + (THROUGH_RHR * shift) / PER_RHR_SD,
  };
}

/** The best that could be said the evening before: it knows the body's state, the strain and the habits' frequencies. */
export function forecastRecovery(stateBefore: BodyState, usualSleepRatio: number, points: number): number {
  const carried = { hrv: PERSISTENCE.hrv * stateBefore.hrv, rhr: PERSISTENCE.rhr * stateBefore.rhr };
  return within(MEAN + bodyPoints(carried) + sleepPoints(usualSleepRatio) + points, 1, 99);
}

/** Expected points of the planted habits before a day, against their mean over the week. */
export function usualHabitPoints(day: number): number {
  return weekdayHabitPoints[isFreeDay(day) ? 'free' : 'work'] - MEAN_HABIT_POINTS;
}

/** The points of these answers against the mean over the week. */
export const habitPoints = (sum: number): number => sum - MEAN_HABIT_POINTS;

const expectedPoints = (free: boolean): number =>
  PLANTED_BEHAVIOURS.reduce((sum, habit) => sum + habit.recoveryPoints * probabilityOfYes(habit, free), 0);

const weekdayHabitPoints = { free: expectedPoints(true), work: expectedPoints(false) };

const MEAN_HABIT_POINTS = (2 * weekdayHabitPoints.free + 5 * weekdayHabitPoints.work) / 7;

const bodyPoints = (state: Pick<BodyState, 'hrv' | 'rhr'>) => PER_HRV_SD * state.hrv + PER_RHR_SD * state.rhr;
const sleepPoints = (ratio: number) => PER_SLEEP_RATIO * (ratio - USUAL_SLEEP_RATIO);
