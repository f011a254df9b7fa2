import { THRESHOLDS } from '../thresholds';
import { RecoveryDistribution } from './recovery-distribution';

const DAYS_PER_WEEK = 7;
const { mean, firstOrigin } = THRESHOLDS.forecast;

/**
 * The recoveries of an athlete up to a day, taken in day by day: what a forecast made on that day may know. Recoveries of
 * WHOOP's calibration are left out, as in baselines. Days are numbered; gaps need no entry. Each day costs the same.
 */
export class RecoveryHistory {
  private readonly days: number[] = [];
  private readonly settled: number[] = [];
  private readonly distribution = new RecoveryDistribution();
  private readonly weekdaySums = new Float64Array(DAYS_PER_WEEK);
  private readonly weekdayCounts = new Uint32Array(DAYS_PER_WEEK);
  private settledSum = 0;
  private calibratingSum = 0;
  private calibratingCount = 0;

  /** Takes in the recovery of day t, percent; t rises from call to call. */
  add(t: number, pct: number, calibrating: boolean): void {
    if (calibrating) {
      this.calibratingSum += pct;
      this.calibratingCount += 1;
      return;
    }
    this.days.push(t);
    this.settled.push(pct);
    this.settledSum += pct;
    this.distribution.add(pct);
    const weekday = t % DAYS_PER_WEEK;
    this.weekdaySums[weekday] = (this.weekdaySums[weekday] ?? 0) + pct;
    this.weekdayCounts[weekday] = (this.weekdayCounts[weekday] ?? 0) + 1;
  }

  /** Whether forecasts made from here on count: from the 14th recovery on, calibration included (science 8.3). */
  get counts(): boolean {
    const { length } = this.settled;
    return length + this.calibratingCount >= firstOrigin.recoveries && length >= firstOrigin.settled;
  }

  /** The latest recovery; null without one. */
  get latest(): number | null {
    return this.settled.at(-1) ?? null;
  }

  get mean(): number | null {
    return this.settled.length === 0 ? null : this.settledSum / this.settled.length;
  }

  /** Mean over the calendar days [t - windowDays + 1, t]; null below `minObservations`. */
  meanOfLast(windowDays: number, t: number, minObservations = 1): number | null {
    let sum = 0;
    let count = 0;
    for (let i = this.days.length - 1; i >= 0 && (this.days[i] ?? 0) > t - windowDays; i -= 1) {
      sum += this.settled[i] ?? 0;
      count += 1;
    }
    return count < minObservations ? null : sum / count;
  }

  /** Mean of all days of the weekday that day t has; null without one. */
  meanOfWeekday(t: number): number | null {
    const count = this.weekdayCounts[t % DAYS_PER_WEEK] ?? 0;
    return count === 0 ? null : (this.weekdaySums[t % DAYS_PER_WEEK] ?? 0) / count;
  }

  /** Quantile of type 7 of all recoveries; null without one. */
  quantile(p: number): number | null {
    return this.distribution.quantile(p);
  }

  /**
   * What recovery returns to, as of day t, percent: the mean of 30 days from 14 values on, else of the whole history.
   * Calibration counts only where there are fewer than 4 others: a poor mean is better than none in the first week.
   * Null below 4 in all. Source: science 8.2.
   */
  usualPct(t: number): number | null {
    const month = this.meanOfLast(mean.windowDays, t, mean.minObservations);
    if (month !== null || this.settled.length >= mean.minHistory) return month ?? this.mean;
    const count = this.settled.length + this.calibratingCount;
    return count < mean.minHistory ? null : (this.settledSum + this.calibratingSum) / count;
  }
}
