import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Training runs and their models, and what each athlete's newest one was trained on. */
export class PredictionRuns1795780800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(
      'CREATE INDEX prediction_runs_user_id_created_at_id_idx ON prediction_runs (user_id, created_at, id)',
    );
    await runner.query(TRAINED);
    await runner.query(SHARES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE daily_predictions DROP COLUMN burnout_model, DROP COLUMN burnout_model_weight, DROP COLUMN sleep_model, DROP COLUMN sleep_model_weight',
    );
    await runner.query('ALTER TABLE users DROP COLUMN trained_data_version, DROP COLUMN training_version');
    await runner.query('DROP TABLE prediction_runs');
  }
}

const RUNS = `
CREATE TABLE prediction_runs (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  model_version text COLLATE "C" NOT NULL CONSTRAINT prediction_runs_model_version_check
    CHECK (model_version ~ '^[0-9]+[.][0-9]+[.][0-9]+_[0-9]{8}_[0-9]{6}$'),
  data_version integer NOT NULL,
  training_version integer NOT NULL,
  engine text NOT NULL,
  days_used integer NOT NULL,
  start_date date NOT NULL,
  end_date date NOT NULL,
  files jsonb NOT NULL,
  metrics jsonb NOT NULL,
  quarantined_at timestamptz,
  quarantine_reason text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (user_id, model_version)
)`;

const TRAINED = `
ALTER TABLE users
  ADD COLUMN trained_data_version integer NOT NULL DEFAULT 0,
  ADD COLUMN training_version integer NOT NULL DEFAULT 0`;

const SHARES = `
ALTER TABLE daily_predictions
  ADD COLUMN burnout_model double precision,
  ADD COLUMN burnout_model_weight double precision,
  ADD COLUMN sleep_model double precision,
  ADD COLUMN sleep_model_weight double precision`;
