import type { FeaturedDay } from '@whoop/athlete';
import { THRESHOLDS } from '@whoop/athlete';
import type { Outcome } from '../outcomes';

/** One number per calendar day; null where it is not known. */
export type Series = readonly (number | null)[];

const { windowDays, minObservations } = THRESHOLDS.baselines.long;

/**
 * What is left of each day's value when the mean of the 30 days before it is taken away: drift, season and fitness go, what
 * the day itself did stays. In the outcome's unit; null where the value or a baseline of 14 days is not known. Days on
 * which WHOOP was still calibrating, and open ones, enter no baseline. Source: science 9.1.
 */
export function residuals(
  values: Series,
  calendar: readonly (FeaturedDay | null)[],
  { scale }: Pick<Outcome, 'scale'>,
): Series {
  const scaled = values.map((value) =>
    value !== null && scale === 'log_percent' ? logPercent(value) : value,
  );
  const sums = new Float64Array(scaled.length + 1);
  const counts = new Int32Array(scaled.length + 1);
  scaled.forEach((value, t) => {
    const day = calendar[t];
    const isUsual = value !== null && day != null && !day.partial && !day.calibrating;
    sums[t + 1] = sums[t]! + (isUsual ? value : 0);
    counts[t + 1] = counts[t]! + Number(isUsual);
  });
  return scaled.map((value, t) => {
    const from = Math.max(0, t - windowDays);
    const known = counts[t]! - counts[from]!;
    if (value === null || known < minObservations) return null;
    const usual = (sums[t]! - sums[from]!) / known;
    if (scale !== 'percent_of_baseline') return value - usual;
    return usual > 0 ? (100 * (value - usual)) / usual : null;
  });
}

/** 100 ln: a difference of 1 is about a percent. Null for what has no logarithm. */
const logPercent = (value: number): number | null => (value > 0 ? 100 * Math.log(value) : null);
