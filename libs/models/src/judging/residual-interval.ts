import { clamp, OrderedWindow } from '@whoop/statistics';
import { MODEL_THRESHOLDS } from '../thresholds';
import { normalQuantiles } from './normal-quantiles';

const { coverage, signedFrom, ownFrom, prior } = MODEL_THRESHOLDS.interval;

export interface PctRange {
  lowPct: number;
  highPct: number;
}

/**
 * The 80 % range around a forecast, from how far earlier forecasts were off. From 60 of them on the 10 % and 90 % quantiles of
 * what came less what was said; below that the same distance both ways. Until there are 120, 30 residuals of a normal with a
 * deviation of 20 points are counted with them. Source: ml.md C5 ("signed residual quantiles, expanding").
 */
export class ResidualInterval {
  private readonly signed = new OrderedWindow();
  private readonly absolute = new OrderedWindow();
  private own = 0;

  constructor(residuals: Iterable<number> = []) {
    for (const residual of PRIOR) this.put(residual);
    for (const residual of residuals) this.add(residual);
  }

  /** Takes in the residual (what came less what was said, points) of a day that has come. */
  add(residual: number): void {
    this.put(residual);
    this.own += 1;
    if (this.own === ownFrom) for (const one of PRIOR) this.take(one);
  }

  around(pct: number): PctRange {
    const [low, high] = this.distances();
    return { lowPct: clamp(pct + Math.min(0, low), 0, 100), highPct: clamp(pct + Math.max(0, high), 0, 100) };
  }

  private distances(): [number, number] {
    const tail = (1 - coverage) / 2;
    if (this.own >= signedFrom) return [this.signed.quantile(tail) ?? 0, this.signed.quantile(1 - tail) ?? 0];
    const half = this.absolute.quantile(coverage) ?? 0;
    return [-half, half];
  }

  private put(residual: number): void {
    this.signed.add(residual);
    this.absolute.add(Math.abs(residual));
  }

  private take(residual: number): void {
    this.signed.remove(residual);
    this.absolute.remove(Math.abs(residual));
  }
}

const PRIOR = normalQuantiles(prior.count).map((z) => prior.deviation * z);

/** How ranges held that were given day by day, each from the days before it; null without a day. */
export interface IntervalRecord {
  coverage: number | null;
  /** Mean width, points. */
  width: number | null;
}

/** Gives every forecast its range in turn and looks whether what came lay in it. */
export function replayIntervals(said: ArrayLike<number>, actual: ArrayLike<number>): IntervalRecord {
  const interval = new ResidualInterval();
  const n = actual.length;
  let covered = 0;
  let width = 0;
  for (let i = 0; i < n; i += 1) {
    const { lowPct, highPct } = interval.around(said[i]!);
    if (actual[i]! >= lowPct && actual[i]! <= highPct) covered += 1;
    width += highPct - lowPct;
    interval.add(actual[i]! - said[i]!);
  }
  return n === 0 ? { coverage: null, width: null } : { coverage: covered / n, width: width / n };
}
