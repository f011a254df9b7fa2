import { NAIVE_FORECASTS } from './naive-forecasts';
import type { NaiveForecast } from './naive-forecasts';

/** The mean absolute errors of the naive forecasts over the same days, taken in day by day. */
export class NaiveErrors {
  private readonly sums = new Float64Array(NAIVE_FORECASTS.length);
  private n = 0;

  add(forecasts: Record<NaiveForecast, number>, actualPct: number): void {
    this.n += 1;
    NAIVE_FORECASTS.forEach((name, i) => {
      this.sums[i] = (this.sums[i] ?? 0) + Math.abs(actualPct - forecasts[name]);
    });
  }

  /** Of each, recovery points; null without days. */
  maePct(): Record<NaiveForecast, number> | null {
    if (this.n === 0) return null;
    const mae = (name: NaiveForecast): number => (this.sums[NAIVE_FORECASTS.indexOf(name)] ?? 0) / this.n;
    return {
      persistence: mae('persistence'),
      mean_7d: mae('mean_7d'),
      mean_30d: mae('mean_30d'),
      weekday_mean: mae('weekday_mean'),
      running_mean: mae('running_mean'),
      running_median: mae('running_median'),
    };
  }

  /** The smallest of them; null without days. */
  bestMaePct(): number | null {
    if (this.n === 0) return null;
    let least = Infinity;
    for (const sum of this.sums) least = Math.min(least, sum);
    return least / this.n;
  }
}
