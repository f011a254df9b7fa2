import { OrderedWindow } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import { halfWidthOf } from './conformal-half-width';
import { isHit } from './forecast-confidence';
import type { PctRange } from './pct-range';

const { coverage, latest } = THRESHOLDS.forecast.interval;

/** How one way of forecasting has done so far: its absolute errors, taken in target by target. */
export class ErrorTrack {
  /** Targets that have come, how many the forecast was within 10 points of, and how many lay in the range then given. */
  n = 0;
  hits = 0;
  private covered = 0;
  private errorSum = 0;
  private readonly recent = new Float64Array(latest);
  private readonly ordered = new OrderedWindow();

  add({ pct, lowPct, highPct }: PctRange, actualPct: number): void {
    const error = Math.abs(actualPct - pct);
    const place = this.n % latest;
    if (this.n >= latest) this.ordered.remove(this.recent[place] ?? NaN);
    this.recent[place] = error;
    this.ordered.add(error);
    this.n += 1;
    this.errorSum += error;
    if (isHit(error)) this.hits += 1;
    if (actualPct >= lowPct && actualPct <= highPct) this.covered += 1;
  }

  /** Mean absolute error, points; null without targets. */
  get maePct(): number | null {
    return this.n === 0 ? null : this.errorSum / this.n;
  }

  /** Share of the targets that lay in the range given for them; null without targets. */
  get coverage(): number | null {
    return this.n === 0 ? null : this.covered / this.n;
  }

  /** Half width of an 80 % range by the latest 180 errors, points. */
  get halfWidthPct(): number {
    return halfWidthOf(this.ordered, coverage);
  }
}
