import { ageInDays, THRESHOLDS } from '@whoop/athlete';
import type { NewestDay, ShownDay } from '@whoop/database';
import { hours, rounded } from '../rounding';

/**
 * The measures of the day that the dashboard is about, and where they stand against the usual. Strain is null while that
 * day still runs; `strain_as_of` is the newest finished one (science 10.4). `stale` from the second day on (science 0).
 */
export function todayOf({ day, said, lastStrain }: NewestDay, nowMs: number) {
  const ageDays = ageInDays(day, nowMs);
  return {
    date: day.date,
    recovery_score: day.recoveryPct,
    strain_score: day.strain,
    sleep_hours: hours(day.sleepMin),
    hrv: day.hrvMs,
    workouts_count: day.workoutsCount,
    resting_hr: day.rhrBpm,
    resp_rate: day.respRate,
    skin_temp: day.skinTempC,
    spo2: day.spo2Pct,
    sleep_efficiency: day.sleepEfficiencyPct,
    sleep_need_hours: hours(day.sleepNeedMin),
    strain_as_of: lastStrain && { date: lastStrain.date, strain_score: lastStrain.strain },
    partial: day.partial,
    calibrating: day.calibrating,
    stale: ageDays > 1,
    age_days: ageDays,
    ...usualOf(day),
    ...loadOf(day, said?.recoveries ?? 0),
    ...sleepOf(day),
  };
}

/** Baselines over the days before, and how far the day lies from them. */
const usualOf = (day: ShownDay) => ({
  recovery_baseline_7d: rounded(day.recoveryBaseline7d, 1),
  recovery_baseline_30d: rounded(day.recoveryBaseline30d, 1),
  recovery_zscore: rounded(day.recoveryZscore, 2),
  strain_baseline_7d: rounded(day.strainBaseline7d, 1),
  strain_baseline_30d: rounded(day.strainBaseline30d, 1),
  strain_zscore: rounded(day.strainZscore, 2),
  sleep_hours_baseline_7d: rounded(day.sleepHoursBaseline7d, 2),
  sleep_hours_baseline_30d: rounded(day.sleepHoursBaseline30d, 2),
  sleep_zscore: rounded(day.sleepZscore, 2),
  hrv_baseline_7d: rounded(day.hrvBaseline7d, 1),
  hrv_baseline_30d: rounded(day.hrvBaseline30d, 1),
  hrv_zscore: rounded(day.hrvZscore, 2),
  rhr_baseline_7d: rounded(day.rhrBaseline7d, 1),
  rhr_baseline_30d: rounded(day.rhrBaseline30d, 1),
  rhr_zscore: rounded(day.rhrZscore, 2),
  hrv_7d: rounded(day.hrvRolling7d, 1),
  hrv_normal_low: rounded(day.hrvBandLowMs, 1),
  hrv_normal_high: rounded(day.hrvBandHighMs, 1),
});

const loadOf = (day: ShownDay, recoveries: number) => ({
  acute_load: rounded(day.acuteLoad, 0),
  chronic_load: rounded(day.chronicLoad, 0),
  acute_chronic_ratio: rounded(day.acuteChronicRatio, 2),
  acute_chronic_ratio_strain: rounded(day.acuteChronicRatioStrain, 2),
  monotony: rounded(day.monotony, 2),
  ...fitnessOf(day, recoveries),
});

/** Averages over 42 days say nothing about an athlete before there are so many (science 3.3). */
function fitnessOf(day: ShownDay, recoveries: number) {
  const isBuilt = recoveries >= THRESHOLDS.load.fitnessShownFromDays;
  return {
    fitness: isBuilt ? rounded(day.fitness, 0) : null,
    fatigue: isBuilt ? rounded(day.fatigue, 0) : null,
    form: isBuilt ? rounded(day.form, 0) : null,
  };
}

const sleepOf = (day: ShownDay) => ({
  sleep_debt: hours(day.sleepDebtMin),
  sleep_debt_7d: hours(day.sleepDebt7d),
  whoop_sleep_debt: hours(day.whoopDebtMin),
  sleep_regularity: rounded(day.sleepRegularity, 0),
  social_jetlag_hours: hours(day.socialJetlagMin),
});
