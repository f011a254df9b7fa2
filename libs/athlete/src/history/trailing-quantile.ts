import { OrderedWindow } from '@whoop/statistics';
import type { DayWindow } from './day-window';
import type { Series } from './series';

/**
 * For every day the quantile (type 7) of the known values of the window that ended the day before; null below the fewest
 * observations. The day itself is left out, so that it is not judged by itself. Linear in days.
 *
 * @example trailingQuantile([1, 2, 9, 5], { windowDays: 2, minObservations: 2 }, 0.5); // [null, null, 1.5, 5.5]
 */
export function trailingQuantile(
  series: Series,
  { windowDays, minObservations }: DayWindow,
  quantile: number,
): (number | null)[] {
  const window = new OrderedWindow();
  return series.map((_, t) => {
    const entering = series[t - 1] ?? null;
    const leaving = series[t - 1 - windowDays] ?? null;
    if (entering !== null) window.add(entering);
    if (leaving !== null) window.remove(leaving);
    return window.size < minObservations ? null : window.quantile(quantile);
  });
}
