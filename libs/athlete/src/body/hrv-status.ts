import type { MeasureSeries } from '../history/measure-series';
import { THRESHOLDS } from '../thresholds';
import { weeklyDelta } from './weekly-delta';

const { bandDeviations, certainFromNights } = THRESHOLDS.hrv;

/** The week's HRV against the athlete's normal band. `Ln` are of ln(ms), `Ms` are ms. */
export interface HrvStatus {
  roll7Ln: number | null;
  baseMeanLn: number | null;
  /** At least 0.03. */
  baseSdLn: number | null;
  /** Ends of the normal band, half a deviation to either side: the smallest worthwhile change. */
  swcLoMs: number | null;
  swcHiMs: number | null;
  /** How many nights the band rests on; below 21 it is uncertain. Null without a band. */
  bandNights: number | null;
  uncertain: boolean;
  delta: number | null;
  status: 'low' | 'normal' | 'high' | null;
}

/**
 * HRV of the 7 nights that end with day t against the 30 nights before them; `lnHrv` is ln(ms) by calendar day. `low` or
 * `high` when the week's mean leaves the band. Null as in `weeklyDelta`. Source: Plews 2013, Buchheit 2014,
 * Vesterinen 2016, Javaloyes 2019; science 2.3.
 *
 * @example hrvStatus(30 nights around 50 ms, then 7 around 46 ms, 36); // delta -2.6207, status 'low'
 */
export function hrvStatus(lnHrv: MeasureSeries, t: number): HrvStatus {
  const { week, mean, sd, n, delta } = weeklyDelta(lnHrv, t);
  const hasBand = mean !== null && sd !== null;
  return {
    roll7Ln: week,
    baseMeanLn: mean,
    baseSdLn: sd,
    swcLoMs: hasBand ? Math.exp(mean - bandDeviations * sd) : null,
    swcHiMs: hasBand ? Math.exp(mean + bandDeviations * sd) : null,
    bandNights: hasBand ? n : null,
    uncertain: n < certainFromNights,
    delta,
    status: delta === null ? null : statusOf(delta),
  };
}

function statusOf(delta: number): 'low' | 'normal' | 'high' {
  if (delta < -bandDeviations) return 'low';
  return delta > bandDeviations ? 'high' : 'normal';
}
