import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The engineered columns of the whole science: load, body, sleep and consistency beside the first five baselines. */
export class Features1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE daily_metrics ${COLUMNS.map((name) => `ADD COLUMN ${name} double precision`).join(', ')}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE daily_metrics ${COLUMNS.map((name) => `DROP COLUMN ${name}`).join(', ')}`,
    );
  }
}

const COLUMNS = [
  'recovery_deviation_30d',
  'strain_deviation_30d',
  'load_baseline_7d',
  'load_baseline_30d',
  'load_deviation_30d',
  'load_zscore',
  'sleep_hours_deviation_30d',
  'sleep_total_min',
  'sleep_total_baseline_7d',
  'sleep_total_baseline_30d',
  'hrv_deviation_30d',
  'rhr_deviation_30d',
  'resp_rate_baseline_7d',
  'resp_rate_baseline_30d',
  'resp_rate_deviation_30d',
  'resp_rate_zscore',
  'skin_temp_baseline_7d',
  'skin_temp_baseline_30d',
  'skin_temp_deviation_30d',
  'skin_temp_zscore',
  'spo2_baseline_7d',
  'spo2_baseline_30d',
  'spo2_deviation_30d',
  'spo2_zscore',
  'hrv_rolling_7d',
  'hrv_band_low_ms',
  'hrv_band_high_ms',
  'hrv_band_nights',
  'hrv_delta',
  'hrv_cv_pct',
  'hrv_cv_ratio',
  'rhr_delta',
  'acute_load',
  'chronic_load',
  'acute_chronic_ratio',
  'acute_chronic_ratio_k15',
  'acute_chronic_ratio_k30',
  'acute_chronic_ratio_strain',
  'load_ratio_ewma',
  'fitness',
  'fatigue',
  'form',
  'form_pct',
  'monotony',
  'monotony_high_from',
  'week_load',
  'week_load_median_90d',
  'training_strain',
  'hard_streak',
  'base_need_min',
  'sleep_ratio',
  'sleep_debt_min',
  'sleep_debt_7d',
  'sleep_regularity',
  'social_jetlag_min',
  'usual_onset_min',
  'usual_wake_min',
  'midsleep_min',
  'midsleep_deviation_min',
  'recovery_mean_7d',
  'sleep_ratio_mean_7d',
  'efficiency_mean_7d',
  'restorative_mean_7d',
  'consistency',
  'consistency_timing',
  'consistency_duration',
  'consistency_training',
];
