import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Insights, what each athlete's newest search was made from, and whether sensitive questions may be looked into. */
export class Insights1795867200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INSIGHTS);
    await runner.query('CREATE INDEX insights_user_id_rank_idx ON insights (user_id, rank)');
    await runner.query(SEARCHED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE users DROP COLUMN insights_data_version, DROP COLUMN insights_version, DROP COLUMN insights_sensitive, DROP COLUMN sensitive_insights',
    );
    await runner.query('DROP TABLE insights');
  }
}

const INSIGHTS = `
CREATE TABLE insights (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  key text COLLATE "C" NOT NULL,
  family text NOT NULL,
  exposure text NOT NULL,
  outcome text NOT NULL,
  lag integer,
  verdict text NOT NULL,
  published boolean NOT NULL,
  mentioned_in text,
  title text NOT NULL,
  description text NOT NULL,
  action text,
  effect double precision,
  unit text NOT NULL,
  interval_low double precision,
  interval_high double precision,
  sesoi double precision NOT NULL,
  counts jsonb NOT NULL,
  n_effective double precision,
  p double precision,
  q double precision,
  confidence double precision,
  rank double precision,
  period_start date,
  period_end date,
  method text NOT NULL,
  facts jsonb NOT NULL,
  learning jsonb,
  evidence jsonb,
  change text,
  changed_on date,
  announced_effect double precision,
  retired_on date,
  timeline jsonb NOT NULL,
  data_version integer NOT NULL,
  insights_version integer NOT NULL,
  UNIQUE (user_id, key)
)`;

const SEARCHED = `
ALTER TABLE users
  ADD COLUMN insights_data_version integer NOT NULL DEFAULT 0,
  ADD COLUMN insights_version integer NOT NULL DEFAULT 0,
  ADD COLUMN insights_sensitive boolean NOT NULL DEFAULT false,
  ADD COLUMN sensitive_insights boolean NOT NULL DEFAULT false`;
