import type { DayFeatures } from '../features/day-features';
import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import type { DayAssessment } from './day-assessment';

const { baselines, days, forecast, load } = THRESHOLDS;

/** What is looked at to tell what is there already. */
export type AvailabilityFacts = Pick<
  DayFeatures,
  | 'recoveryBaseline7d'
  | 'recoveryBaseline30d'
  | 'consistency'
  | 'sleepDebtMin'
  | 'acuteChronicRatio'
  | 'fitness'
> &
  Pick<DayAssessment, 'recoveries' | 'morningForecast'>;

interface Ability {
  key: string;
  title: string;
  /** Days of history that it takes when none is missing (science 12). */
  needDays: number;
  isThere: (facts: AvailabilityFacts) => boolean;
}

export interface Available {
  key: string;
  title: string;
}

export interface Missing extends Available {
  needDays: number;
  /** Days with a recovery so far. */
  haveDays: number;
  /** In words: what is needed, and how much there is. */
  message: string;
}

/** WHOOP's calibration does not count, and neither does the day that is judged. */
const earlier = (observations: number): number => observations + days.calibrationRecoveries + 1;

/**
 * Ascending by need, as the table of science 12, with the days that its rules take in fact: baselines leave out WHOOP's
 * four days of calibration and the day itself, which the table's round numbers do not say.
 */
const ABILITIES: readonly Ability[] = [
  {
    key: 'forecast',
    title: 'A forecast of tomorrow',
    needDays: forecast.mean.minHistory,
    isThere: ({ morningForecast }) => morningForecast !== null,
  },
  {
    key: 'sleep_debt',
    title: 'Sleep debt, regularity of sleep and consistency',
    needDays: 7,
    isThere: ({ sleepDebtMin, consistency }) => sleepDebtMin !== null && consistency !== null,
  },
  {
    key: 'week_baselines',
    title: 'Your usual of the last 7 days',
    needDays: earlier(baselines.short.minObservations),
    isThere: ({ recoveryBaseline7d }) => recoveryBaseline7d !== null,
  },
  {
    key: 'month_baselines',
    title: 'Your usual of the last 30 days, and flags of unusual nights',
    needDays: earlier(baselines.long.minObservations),
    isThere: ({ recoveryBaseline30d }) => recoveryBaseline30d !== null,
  },
  {
    key: 'load_ratio',
    title: 'Load against your usual',
    needDays: load.acute.windowDays + load.chronic.minObservations,
    isThere: ({ acuteChronicRatio }) => acuteChronicRatio !== null,
  },
  {
    key: 'forecast_error',
    title: 'The measured error of your forecasts',
    needDays: forecast.firstOrigin.recoveries + forecast.interval.minResiduals,
    isThere: ({ morningForecast }) => morningForecast !== null && !morningForecast.learning,
  },
  {
    key: 'fitness',
    title: 'Fitness, fatigue and form',
    needDays: load.fitnessShownFromDays,
    isThere: ({ fitness, recoveries }) => fitness !== null && recoveries >= load.fitnessShownFromDays,
  },
];

/** What the dashboard can say for the length of the history, and what it cannot yet. Source: science 12. */
export function availability(facts: AvailabilityFacts): { available: Available[]; missing: Missing[] } {
  const { recoveries: haveDays } = facts;
  return {
    available: ABILITIES.filter(({ isThere }) => isThere(facts)).map(({ key, title }) => ({ key, title })),
    missing: ABILITIES.filter(({ isThere }) => !isThere(facts)).map(({ key, title, needDays }) => ({
      key,
      title,
      needDays,
      haveDays,
      message: messageFor(needDays, haveDays),
    })),
  };
}

function messageFor(needDays: number, haveDays: number): string {
  if (haveDays < needDays)
    return `Needs about ${needDays} days with a recovery; you have ${haveDays}: ${counted(needDays - haveDays, 'more day')} to go.`;
  return `The last weeks have too many gaps. It comes back after some days with the strap on.`;
}
