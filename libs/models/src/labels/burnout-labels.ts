import type { Calendar } from '@whoop/athlete';
import { mean, sampleDeviation } from '@whoop/statistics';
import { classOf } from './label';
import type { ClassLabel, Labels } from './label';

/** The days ahead, and how many of them must be known. */
export const BURNOUT_HORIZON_DAYS = 3;
const LEAST_AHEAD = 2;
/** What is usual: the days up to the day itself, and how many values that takes (ml C6). */
const BASELINE_DAYS = 60;
const LEAST_BASELINE = 14;
/** Floors of the deviations: about the device's resolution (science 2.2). */
const LEAST_LN_HRV_DEVIATION = 0.03;
const LEAST_RHR_DEVIATION = 0.75;
const BOUNDS = { lower: -0.75, upper: -0.25 };

/**
 * q3: how strained the body is over the next three days, low (0), medium (1) or high (2): the mean of half the distance of ln
 * HRV above, less that of resting heart rate above, what was usual over the 60 days up to day t, in deviations. Below -0.25
 * medium, below -0.75 high. It looks forward alone; the day itself belongs to what was usual. Source: ml.md C6.
 */
export function burnoutLabels(calendar: Calendar): Labels {
  const lnHrv = calendar.map((day) => (day === null || day.hrvMs === null ? null : Math.log(day.hrvMs)));
  const rhr = calendar.map((day) => day?.rhrBpm ?? null);
  return calendar.map((_, t): ClassLabel | null => {
    const hrvUsual = usual(lnHrv, t, LEAST_LN_HRV_DEVIATION);
    const rhrUsual = usual(rhr, t, LEAST_RHR_DEVIATION);
    if (hrvUsual === null || rhrUsual === null) return null;
    const ahead: number[] = [];
    for (let day = t + 1; day <= t + BURNOUT_HORIZON_DAYS; day += 1) {
      const [hrv, heart] = [lnHrv[day] ?? null, rhr[day] ?? null];
      if (hrv !== null && heart !== null)
        ahead.push(
          ((hrv - hrvUsual.mean) / hrvUsual.deviation - (heart - rhrUsual.mean) / rhrUsual.deviation) / 2,
        );
    }
    const state = ahead.length < LEAST_AHEAD ? null : mean(ahead);
    return state === null ? null : classOf(state, BOUNDS);
  });
}

function usual(values: readonly (number | null)[], t: number, least: number) {
  const known = values.slice(Math.max(0, t - BASELINE_DAYS + 1), t + 1).filter((value) => value !== null);
  const center = mean(known);
  const deviation = sampleDeviation(known);
  if (known.length < LEAST_BASELINE || center === null || deviation === null) return null;
  return { mean: center, deviation: Math.max(deviation, least) };
}
