import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said about each day, and how far the analysis of each athlete has come. */
export class Predictions1795737601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PREDICTIONS);
    await runner.query(ANALYSED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE daily_predictions');
    await runner.query(
      'ALTER TABLE users DROP COLUMN analysis_version, DROP COLUMN analysed_data_version, DROP COLUMN newest_day, DROP COLUMN stale_level',
    );
  }
}

const PREDICTIONS = `
CREATE TABLE daily_predictions (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  date date NOT NULL,
  intensity_level text NOT NULL,
  optimal_time text NOT NULL,
  optimal_time_source text NOT NULL,
  strain_target_low double precision NOT NULL,
  strain_target_high double precision NOT NULL,
  strain_target_source text NOT NULL,
  strain_target_capped boolean NOT NULL,
  sleep_target_min double precision NOT NULL,
  in_bed_min double precision NOT NULL,
  bedtime_min double precision,
  sleep_target_source text NOT NULL,
  advice jsonb NOT NULL,
  morning_forecast double precision,
  morning_low double precision,
  morning_high double precision,
  morning_confidence double precision,
  morning_method text,
  morning_learning boolean,
  morning_n integer,
  morning_mae double precision,
  morning_naive_mae double precision,
  morning_skill double precision,
  morning_coverage double precision,
  evening_forecast double precision,
  evening_low double precision,
  evening_high double precision,
  evening_confidence double precision,
  evening_method text,
  evening_learning boolean,
  evening_n integer,
  evening_mae double precision,
  evening_naive_mae double precision,
  evening_skill double precision,
  evening_coverage double precision,
  consistency double precision,
  burnout_risk double precision,
  sleep_health double precision,
  risk_flags jsonb NOT NULL,
  recoveries integer NOT NULL,
  assessment_version integer NOT NULL,
  data_version integer NOT NULL,
  PRIMARY KEY (user_id, date)
)`;

const ANALYSED = `
ALTER TABLE users
  ADD COLUMN analysis_version integer NOT NULL DEFAULT 0,
  ADD COLUMN analysed_data_version integer NOT NULL DEFAULT 0,
  ADD COLUMN newest_day date,
  ADD COLUMN stale_level integer NOT NULL DEFAULT 0`;
