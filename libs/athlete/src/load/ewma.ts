import type { Series } from '../history/series';
import { smoothLoad } from './smooth-load';

/**
 * Exponentially weighted average of load that is like one over `days` days: weight 2 / (days + 1), begun, held and begun
 * anew as in `smoothLoad`. Source: Williams 2017; science 3.2.
 *
 * @example ewma([100, 100, 100, 100, 100, 100, 100, 200, null, 0], 7); // [100, …, 125, 125, 93.75]
 */
export function ewma(load: Series, days: number): (number | null)[] {
  return smoothLoad(load, 2 / (days + 1));
}
