import { describeRecommendation } from '@whoop/athlete';
import type { Recommendation } from '@whoop/athlete';
import { clockTime, rounded } from '../rounding';

/**
 * What to do on the day, in words and numbers. Once the day is over its words say which day they were for; `stale` is for
 * more than a day ago.
 */
export function recommendationAnswer(
  recommendation: Recommendation,
  day: { date: string; stale: boolean; age_days: number },
) {
  const text = describeRecommendation(recommendation, { pastDate: day.age_days > 0 ? day.date : null });
  const { strainTarget, sleepTarget, reasons, optimalTime, sports } = recommendation;
  return {
    date: day.date,
    intensity_level: text.intensityLevel,
    focus: text.focus,
    workout_type: text.workoutType,
    notes: text.notes,
    optimal_time: text.optimalTime,
    optimal_time_source: optimalTime.source,
    reasons: [...reasons],
    sports: sports.map(({ activity, effort, usualStrain }) => ({
      activity,
      effort,
      usual_strain: rounded(usualStrain, 1),
    })),
    strain_target: {
      lo: rounded(strainTarget.lo, 1),
      hi: rounded(strainTarget.hi, 1),
      source: strainTarget.source,
      capped_by_load: strainTarget.cappedByLoad,
      text: text.strainTargetText,
    },
    sleep_target_min: rounded(sleepTarget.targetMin, 0),
    in_bed_min: rounded(sleepTarget.inBedMin, 0),
    bedtime: sleepTarget.bedtimeMinOfDay === null ? null : clockTime(sleepTarget.bedtimeMinOfDay),
    sleep_target_source: sleepTarget.source,
    sleep_target_text: text.sleepTargetText,
    stale: day.stale,
  };
}
