import { CLOCK_PERIOD_MIN } from './circular-resultant';
import type { CircularSums } from './circular-resultant';

/**
 * A series of values on a circle, such as one clock time a day, for the mean and deviation of windows that slide over it:
 * each value's cosine and sine are taken once and not once a window. Unknown values are null. The default period is a
 * day in minutes.
 *
 * @example
 * const onsets = new CircularSeries([1410, null, 50]);
 * circularMeanOf(onsets.sums(0, 2)); // 10: ten past midnight
 */
export class CircularSeries {
  private readonly cosines: Float64Array;
  private readonly sines: Float64Array;

  constructor(values: readonly (number | null)[], period = CLOCK_PERIOD_MIN) {
    // NaN stands for unknown.
    this.cosines = new Float64Array(values.length).fill(NaN);
    this.sines = new Float64Array(values.length);
    values.forEach((value, i) => {
      if (value === null) return;
      const angle = (value / period) * 2 * Math.PI;
      this.cosines[i] = Math.cos(angle);
      this.sines[i] = Math.sin(angle);
    });
  }

  /** The sums over the known values of [from, to] that `keep` accepts; indexes outside the series hold none. */
  sums(from: number, to: number, keep?: (index: number) => boolean): CircularSums {
    let cos = 0;
    let sin = 0;
    let count = 0;
    const last = Math.min(to, this.cosines.length - 1);
    for (let i = Math.max(0, from); i <= last; i += 1) {
      const cosine = this.cosines[i] ?? NaN;
      if (Number.isNaN(cosine) || (keep !== undefined && !keep(i))) continue;
      cos += cosine;
      sin += this.sines[i] ?? NaN;
      count += 1;
    }
    return { cos, sin, count };
  }
}
