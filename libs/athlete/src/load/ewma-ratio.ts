import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';
import { ewma } from './ewma';

const { minChronicLoad } = THRESHOLDS.load;

/**
 * For every day the fast over the slow EWMA of load: a cross-check of `loadRatio` that forgets slowly, not at once. Null
 * while there is no average and when the slow one is below 10 points a day. The first 28 values are warm-up, which the
 * caller hides. Source: Williams 2017; science 3.2.
 *
 * @example ewmaRatio([100, 100, 100, 100, 100, 100, 100, 200, null, 0], 7, 28).at(-1); // 0.942
 */
export function ewmaRatio(load: Series, acuteDays: number, chronicDays: number): (number | null)[] {
  const slow = ewma(load, chronicDays);
  return ewma(load, acuteDays).map((fast, t) => {
    const usual = slow[t] ?? null;
    return fast === null || usual === null || usual < minChronicLoad ? null : fast / usual;
  });
}
