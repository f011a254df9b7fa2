import type { Day } from '../day';
import type { DayFeatures } from '../features/day-features';
import type { DayNap, DayWorkout } from '../history/timed-record';
import { asleepDeviationMin } from './asleep-deviation';
import { clockShiftSeenOn } from './clock-shifts';
import { consistencyScore } from './consistency-score';
import { nightClock } from './night-clock';
import { noonToNoonDays } from './noon-to-noon';
import { sleepAmounts } from './sleep-amounts';
import { pairRegularity, sleepRegularity } from './sleep-regularity';
import { sleepTiming } from './sleep-timing';
import { trainingWeeks } from './training-weeks';

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** 1970-01-01 was a Thursday, the fourth day of its ISO week. */
const EPOCH_DAY_OF_WEEK = 3;
const SATURDAY = 5;

export type SleepColumns = Pick<
  DayFeatures,
  | 'sleepTotalMin'
  | 'baseNeedMin'
  | 'sleepRatio'
  | 'sleepDebtMin'
  | 'sleepDebt7d'
  | 'sleepRegularity'
  | 'socialJetlagMin'
  | 'usualOnsetMin'
  | 'usualWakeMin'
  | 'midsleepMin'
  | 'midsleepDeviationMin'
  | 'consistency'
  | 'consistencyTiming'
  | 'consistencyDuration'
  | 'consistencyTraining'
>;

export interface SleepContext {
  /** `YYYY-MM-DD` of the first calendar day. */
  firstDate: string;
  naps: readonly DayNap[];
  workouts: readonly DayWorkout[];
}

/**
 * The engineered columns of sleep, one entry per calendar day; a gap (null) has one too, of the days before it. Calibrating
 * and partial days count: the strap measures sleep from the first night on, and the night of an open cycle is over.
 * Linear in the days. Source: science 4.
 */
export function sleepColumns(days: readonly (Day | null)[], context: SleepContext): SleepColumns[] {
  const firstMs = Date.parse(context.firstDate);
  const firstDayOfWeek = modulo(firstMs / MS_PER_DAY + EPOCH_DAY_OF_WEEK, DAYS_PER_WEEK);
  const isFree = (t: number): boolean => (t + firstDayOfWeek) % DAYS_PER_WEEK >= SATURDAY;
  const nights = days.map((day, t) => nightClock(day, firstMs + t * MS_PER_DAY));
  const shiftSeenOn = clockShiftSeenOn(days);
  const amountsAt = sleepAmounts(days);
  const timingAt = sleepTiming(nights, { shiftSeenOn, isFree });
  const pairs = pairRegularity(noonToNoonDays(nights, context.naps), shiftSeenOn);
  const weeks = trainingWeeks(days, context.workouts, firstDayOfWeek);
  return days.map((_, t) => {
    const amounts = amountsAt(t);
    const timing = timingAt(t);
    const consistency = consistencyScore({
      onsetDeviationMin: timing.onsetDeviationMin,
      wakeDeviationMin: timing.wakeDeviationMin,
      asleepDeviationMin: asleepDeviationMin(days, t),
      trainingDaysPerWeek: weeks[t] ?? [],
    });
    return {
      sleepTotalMin: amounts.sleepTotalMin,
      baseNeedMin: amounts.baseNeedMin,
      sleepRatio: amounts.sleepRatio,
      sleepDebtMin: amounts.sleepDebtMin,
      sleepDebt7d: amounts.sleepDebt7d,
      sleepRegularity: sleepRegularity(pairs, t),
      socialJetlagMin: timing.socialJetlagMin,
      usualOnsetMin: timing.usualOnsetMin,
      usualWakeMin: timing.usualWakeMin,
      midsleepMin: timing.midsleepMin,
      midsleepDeviationMin: timing.midsleepDeviationMin,
      consistency: consistency.score,
      consistencyTiming: consistency.timing,
      consistencyDuration: consistency.duration,
      consistencyTraining: consistency.training,
    };
  });
}

const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
