import { windowStatistics } from '../history/day-window';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { week, minNightsForCv } = THRESHOLDS.hrv;

/** A week of HRV; of ln(ms) unless it says otherwise. */
export interface WeekOfHrv {
  meanLn: number | null;
  /** exp of the mean: the geometric mean, ms. */
  geoMeanMs: number | null;
  sdLn: number | null;
  /** Coefficient of variation: 100 SD / mean, percent. */
  cvPct: number | null;
}

/**
 * Mean, spread and coefficient of variation of HRV over the 7 nights that end with day t. rMSSD is right-skewed, so all
 * rests on ln(ms), by calendar day in `lnHrv`. Null below 4 known nights, the coefficient below 5 and where the mean is
 * not above 0 (1 ms, which no heart shows). A single morning is never a trend. Source: Plews 2014, Flatt & Esco 2015; science 2.3.
 *
 * @example lnRmssdStats([40, 50, 45, 60, 55, 50, 48].map(Math.log), 6); // geoMeanMs 49.3493, cvPct 3.3716
 */
export function lnRmssdStats(lnHrv: Series, t: number): WeekOfHrv {
  const { mean: meanLn, sd: sdLn, n } = windowStatistics(lnHrv, t + 1, week);
  const hasCv = meanLn !== null && sdLn !== null && n >= minNightsForCv && meanLn > 0;
  return {
    meanLn,
    geoMeanMs: meanLn === null ? null : Math.exp(meanLn),
    sdLn,
    cvPct: hasCv ? (100 * sdLn) / meanLn : null,
  };
}
