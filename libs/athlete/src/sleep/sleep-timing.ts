import { CircularSeries, circularDeviationOf, circularMeanOf } from '@whoop/statistics';
import type { CircularSums } from '@whoop/statistics';
import type { DayFeatures } from '../features/day-features';
import { THRESHOLDS } from '../thresholds';
import { midSleep } from './mid-sleep';
import type { NightClock } from './night-clock';
import { socialJetlag } from './social-jetlag';

const { usual, jetlag, midsleep, midsleepDeviation, consistency } = THRESHOLDS.sleep;

export type SleepTiming = Pick<
  DayFeatures,
  'usualOnsetMin' | 'usualWakeMin' | 'midsleepMin' | 'midsleepDeviationMin' | 'socialJetlagMin'
> & {
  /** Circular deviations over the 14 days of the consistency score, minutes. */
  onsetDeviationMin: number | null;
  wakeDeviationMin: number | null;
};

/** What is to be known of a calendar day beside its night. */
export interface NightContext {
  /** As `clockShiftSeenOn` gives it. */
  shiftSeenOn: readonly number[];
  /** Whether day t is a Saturday or Sunday. */
  isFree: (t: number) => boolean;
}

/**
 * When the athlete sleeps, as a function of the calendar day: circular means and deviations over the days up to it, null
 * where too few nights are known. Nights next to a clock shift are left out of the social jetlag. Source: science 4.2.
 */
export function sleepTiming(
  nights: readonly (NightClock | null)[],
  { shiftSeenOn, isFree }: NightContext,
): (t: number) => SleepTiming {
  const onsets = new CircularSeries(nights.map((night) => night && night.onsetMin));
  const wakes = new CircularSeries(nights.map((night) => night && night.wakeMin));
  const middleMin = nights.map((night) => night && midSleep(night));
  const middles = new CircularSeries(middleMin);
  const freeMiddles = new CircularSeries(middleMin.map((value, t) => (isFree(t) ? value : null)));
  const workMiddles = new CircularSeries(middleMin.map((value, t) => (isFree(t) ? null : value)));
  const jetlagAt = (t: number): number | null => {
    const from = t - jetlag.windowDays + 1;
    const undisturbed = (i: number): boolean => (shiftSeenOn[i] ?? 0) > t;
    return socialJetlag(freeMiddles.sums(from, t, undisturbed), workMiddles.sums(from, t, undisturbed));
  };
  return (t) => ({
    usualOnsetMin: circularMeanOf(lastNights(onsets, t, usual)),
    usualWakeMin: circularMeanOf(lastNights(wakes, t, usual)),
    midsleepMin: circularMeanOf(lastNights(middles, t, midsleep)),
    midsleepDeviationMin: circularDeviationOf(lastNights(middles, t, midsleepDeviation)),
    socialJetlagMin: jetlagAt(t),
    onsetDeviationMin: circularDeviationOf(lastNights(onsets, t, consistency)),
    wakeDeviationMin: circularDeviationOf(lastNights(wakes, t, consistency)),
  });
}

const NO_NIGHTS: CircularSums = { cos: 0, sin: 0, count: 0 };

/** Sums over the days up to t, without any night when there are too few. */
function lastNights(
  series: CircularSeries,
  t: number,
  { windowDays, minNights }: { windowDays: number; minNights: number },
): CircularSums {
  const sums = series.sums(t - windowDays + 1, t);
  return sums.count < minNights ? NO_NIGHTS : sums;
}
