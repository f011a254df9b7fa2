import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';

const { shiftDeviationMin } = THRESHOLDS.scores.sleepHealth;

/**
 * Whether mid-sleep moves so much from night to night that its mean is a time at which the athlete never sleeps: a
 * circular deviation above 180 min over 28 days. False while that is unknown. Source: science 5.1.
 */
export function sleepsInShifts({ midsleepDeviationMin }: Pick<FeaturedDay, 'midsleepDeviationMin'>): boolean {
  return (midsleepDeviationMin ?? 0) > shiftDeviationMin;
}
