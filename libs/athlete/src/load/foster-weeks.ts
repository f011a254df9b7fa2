import type { Series } from '../history/series';
import { trailingQuantile } from '../history/trailing-quantile';
import { THRESHOLDS } from '../thresholds';
import { fosterMonotony } from './foster-monotony';

const { highFrom, ownQuantile, ownWindow, weekLoadWindow } = THRESHOLDS.load.monotony;

/** The week that ends with each day, and what is usual for the athlete's weeks. */
export interface FosterWeeks {
  monotony: Series;
  trainingStrain: Series;
  weekLoad: Series;
  /** 2.0, or the own 90th percentile of the 180 days before where that is higher; null below 20 known weeks. */
  monotonyHighFrom: Series;
  /** Over the 90 days before; null below 20 known weeks. */
  weekLoadMedian90d: Series;
}

/**
 * Foster's reading of every week of a history. His limit of 2.0 came from session ratings; the load of a WHOOP day holds
 * daily life as well and is more alike, so what is high is the athlete's own. Source: Foster 1998; science 3.3.
 */
export function fosterWeeks(load: Series): FosterWeeks {
  const weeks = load.map((_, t) => fosterMonotony(load, t));
  const monotony = weeks.map((week) => week.monotony);
  const weekLoad = weeks.map((week) => week.weekLoad);
  const ownHigh = trailingQuantile(monotony, ownWindow, ownQuantile);
  return {
    monotony,
    trainingStrain: weeks.map((week) => week.strain),
    weekLoad,
    monotonyHighFrom: ownHigh.map((own) => (own === null ? null : Math.max(highFrom, own))),
    weekLoadMedian90d: trailingQuantile(weekLoad, weekLoadWindow, 0.5),
  };
}
