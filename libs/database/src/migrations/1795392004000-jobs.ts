import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Jobs1795392004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE schedule_runs, idempotency_keys, job_steps, jobs');
  }
}

const TABLES = `
CREATE TABLE jobs (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  kind text NOT NULL,
  upload_id uuid REFERENCES uploads ON DELETE CASCADE,
  status text NOT NULL CHECK (
    status IN ('queued', 'running', 'completed', 'completed_with_warnings', 'failed', 'cancelled')
  ),
  error jsonb,
  result jsonb,
  warnings jsonb NOT NULL DEFAULT '[]',
  business_date date,
  version integer NOT NULL DEFAULT 0,
  cancel_requested_at timestamptz,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  started_at timestamptz,
  finished_at timestamptz
);
CREATE INDEX ON jobs (user_id, created_at, id);
CREATE INDEX ON jobs (upload_id);
CREATE UNIQUE INDEX ON jobs (kind, user_id, business_date) WHERE business_date IS NOT NULL;

CREATE TABLE job_steps (
  id uuid PRIMARY KEY,
  job_id uuid NOT NULL REFERENCES jobs ON DELETE CASCADE,
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  position integer NOT NULL,
  name text NOT NULL,
  state text NOT NULL CHECK (
    state IN ('waiting', 'ready', 'running', 'done', 'skipped', 'failed', 'cancelled')
  ),
  progress double precision NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  crashes integer NOT NULL DEFAULT 0,
  token uuid,
  heartbeat_at timestamptz,
  sent_at timestamptz,
  sends integer NOT NULL DEFAULT 0,
  ready_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  error jsonb,
  result jsonb,
  UNIQUE (job_id, position)
);
CREATE INDEX ON job_steps (user_id);
CREATE INDEX ON job_steps (ready_at) WHERE state IN ('ready', 'running');

CREATE TABLE idempotency_keys (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  key text COLLATE "C" NOT NULL,
  request_hash text NOT NULL,
  status integer,
  response jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, key)
);

CREATE TABLE schedule_runs (
  name text NOT NULL,
  business_date date NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  jobs_created integer NOT NULL,
  PRIMARY KEY (name, business_date)
);
`;
