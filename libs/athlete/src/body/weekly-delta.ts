import { windowMean, windowStatistics } from '../history/day-window';
import type { MeasureSeries } from '../history/measure-series';
import { THRESHOLDS } from '../thresholds';

const { week, normal } = THRESHOLDS.hrv;

/** A week of a measure against what was normal before it, in the measure's unit. */
export interface WeeklyDelta {
  /** Mean of the 7 nights that end with the day; null below 4 known. */
  week: number | null;
  /** Mean and deviation, at least the measure's floor, of the 30 nights before those 7; null below 10 known. */
  mean: number | null;
  sd: number | null;
  /** How many of the 30 are known. */
  n: number;
  /** How many of those deviations the week lies above the mean. */
  delta: number | null;
}

/**
 * The weekly reading of a measure on day t. The 30 nights end where the 7 begin, so that a drop cannot hide inside its
 * own baseline. The week takes every known night, what is normal leaves partial and calibrating days out.
 * Source: Plews 2013, Buchheit 2014; science 2.3.
 */
export function weeklyDelta({ values, usual, deviationFloor }: MeasureSeries, t: number): WeeklyDelta {
  const weekMean = windowMean(values, t + 1, week);
  const before = windowStatistics(usual, t + 1 - week.windowDays, normal);
  const { mean, n } = before;
  const sd = before.sd === null ? null : Math.max(before.sd, deviationFloor);
  const delta = weekMean === null || mean === null || sd === null ? null : (weekMean - mean) / sd;
  return { week: weekMean, mean, sd, n, delta };
}
