import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Days1795392003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE daily_metrics');
  }
}

const TABLES = `
CREATE TABLE daily_metrics (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  date date NOT NULL,
  cycle_start_utc timestamptz NOT NULL,
  cycle_end_utc timestamptz,
  offset_min integer NOT NULL,
  cycles_in_day integer NOT NULL,
  partial boolean NOT NULL,
  calibrating boolean NOT NULL,
  recovery_pct double precision,
  rhr_bpm double precision,
  hrv_ms double precision,
  skin_temp_c double precision,
  spo2_pct double precision,
  strain double precision,
  load double precision,
  energy_kcal double precision,
  max_hr_bpm double precision,
  avg_hr_bpm double precision,
  sleep_source text,
  sleep_onset_utc timestamptz,
  sleep_wake_utc timestamptz,
  sleep_min double precision,
  in_bed_min double precision,
  light_min double precision,
  deep_min double precision,
  rem_min double precision,
  awake_min double precision,
  sleep_need_min double precision,
  whoop_debt_min double precision,
  sleep_performance_pct double precision,
  sleep_efficiency_pct double precision,
  sleep_consistency_pct double precision,
  resp_rate double precision,
  nap_min double precision,
  naps_count integer,
  workouts_count integer,
  workout_min double precision,
  journal_count integer,
  recovery_baseline_7d double precision,
  recovery_baseline_30d double precision,
  strain_baseline_7d double precision,
  strain_baseline_30d double precision,
  sleep_hours_baseline_7d double precision,
  sleep_hours_baseline_30d double precision,
  hrv_baseline_7d double precision,
  hrv_baseline_30d double precision,
  rhr_baseline_7d double precision,
  rhr_baseline_30d double precision,
  recovery_zscore double precision,
  strain_zscore double precision,
  sleep_zscore double precision,
  hrv_zscore double precision,
  rhr_zscore double precision,
  feature_version integer,
  data_version integer NOT NULL,
  PRIMARY KEY (user_id, date)
);
`;
