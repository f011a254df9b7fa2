import { windowStatistics } from '../history/day-window';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { week, cap } = THRESHOLDS.load.monotony;

/** A week of load: load points, monotony without unit. All null below 6 known days. */
export interface WeekOfLoad {
  /** 7 times the mean of the known days. */
  weekLoad: number | null;
  mean: number | null;
  sd: number | null;
  /** Null for a week of rest alone. */
  monotony: number | null;
  /** Foster's training strain; not WHOOP's strain. */
  strain: number | null;
}

/**
 * How alike the 7 days that end with day t were: mean over sample deviation of load, at most 10, which is also what days
 * without any difference have; and the week's load times that, Foster's training strain. Source: Foster 1998; science 3.3.
 *
 * @example fosterMonotony([100, 150, 50, 0, 120, 80, 200], 6); // weekLoad 700, monotony 1.525, strain 1067.49
 */
export function fosterMonotony(load: Series, t: number): WeekOfLoad {
  const { mean, sd } = windowStatistics(load, t + 1, week);
  const weekLoad = mean === null ? null : mean * week.windowDays;
  const monotony = monotonyOf(mean, sd);
  const strain = weekLoad === null || monotony === null ? null : weekLoad * monotony;
  return { weekLoad, mean, sd, monotony, strain };
}

function monotonyOf(mean: number | null, sd: number | null): number | null {
  if (mean === null || sd === null || mean === 0) return null;
  return Math.min(cap, mean / sd);
}
