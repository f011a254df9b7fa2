import type { Series } from '../history/series';
import { trailingQuantile } from '../history/trailing-quantile';
import { THRESHOLDS } from '../thresholds';
import { lnRmssdStats } from './ln-rmssd-stats';

const { ownCvWindow } = THRESHOLDS.hrv;

/** By calendar day. */
export interface HrvVariation {
  /** Coefficient of variation of ln(ms) over the 7 nights that end with the day, percent. */
  cvPct: Series;
  /** That relative to its median over the 60 days before; 1.5 counts as raised. */
  cvRatio: Series;
}

/**
 * How much HRV swings from night to night, and against what is usual for the athlete; `lnHrv` is ln(ms) by calendar day.
 * The ratio is null below 20 known coefficients before the day and where their median is 0. Source: Flatt & Esco 2015;
 * science 2.3.
 */
export function hrvVariation(lnHrv: Series): HrvVariation {
  const cvPct = lnHrv.map((_, t) => lnRmssdStats(lnHrv, t).cvPct);
  const usual = trailingQuantile(cvPct, ownCvWindow, 0.5);
  const cvRatio = cvPct.map((cv, t) => ratio(cv, usual[t] ?? null));
  return { cvPct, cvRatio };
}

function ratio(value: number | null, usual: number | null): number | null {
  return value === null || usual === null || usual === 0 ? null : value / usual;
}
