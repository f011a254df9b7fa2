import type { FeaturedDay } from '../featured-day';

const INPUTS = 6;

/**
 * Share of a forecast's inputs that are known on its day, 0-1: recovery, HRV, resting heart rate, sleep, the day's load
 * (never in the morning, when it is only assumed), and the 30-day baseline of recovery. Source: science 8.6.
 *
 * @example completeness({ ...day, load: null }, true); // 5/6
 */
export function completeness(day: FeaturedDay, loadIsFinal: boolean): number {
  const known =
    Number(day.recoveryPct !== null) +
    Number(day.hrvMs !== null) +
    Number(day.rhrBpm !== null) +
    Number(day.sleepMin !== null) +
    Number(loadIsFinal && day.load !== null) +
    Number(day.recoveryBaseline30d !== null);
  return known / INPUTS;
}
