import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Records1795392002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE journal_answers, workouts, sleeps, cycles');
  }
}

const SLEEP_MEASURES = `performance_pct double precision,
  resp_rate double precision,
  asleep_min double precision,
  in_bed_min double precision,
  light_min double precision,
  deep_min double precision,
  rem_min double precision,
  awake_min double precision,
  need_min double precision,
  debt_min double precision,
  efficiency_pct double precision,
  consistency_pct double precision`;

const PROVENANCE = `upload_id uuid NOT NULL,
  older jsonb`;

const TABLES = `
CREATE TABLE cycles (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  start_utc timestamptz NOT NULL,
  end_utc timestamptz,
  offset_min integer NOT NULL,
  offset_known boolean NOT NULL,
  recovery_pct double precision,
  rhr_bpm double precision,
  hrv_ms double precision,
  skin_temp_c double precision,
  spo2_pct double precision,
  strain double precision,
  energy_kcal double precision,
  max_hr_bpm double precision,
  avg_hr_bpm double precision,
  sleep_onset_utc timestamptz,
  sleep_wake_utc timestamptz,
  ${SLEEP_MEASURES},
  ${PROVENANCE},
  PRIMARY KEY (user_id, start_utc)
);

CREATE TABLE sleeps (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  onset_utc timestamptz NOT NULL,
  nap boolean NOT NULL,
  wake_utc timestamptz NOT NULL,
  cycle_start_utc timestamptz,
  offset_min integer NOT NULL,
  offset_known boolean NOT NULL,
  ${SLEEP_MEASURES},
  ${PROVENANCE},
  PRIMARY KEY (user_id, onset_utc, nap)
);

CREATE TABLE workouts (
  id uuid PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  start_utc timestamptz NOT NULL,
  end_utc timestamptz NOT NULL,
  activity text COLLATE "C" NOT NULL,
  occurrence integer NOT NULL,
  cycle_start_utc timestamptz,
  offset_min integer NOT NULL,
  offset_known boolean NOT NULL,
  duration_min double precision,
  strain double precision,
  energy_kcal double precision,
  max_hr_bpm double precision,
  avg_hr_bpm double precision,
  zone1_pct double precision,
  zone2_pct double precision,
  zone3_pct double precision,
  zone4_pct double precision,
  zone5_pct double precision,
  gps boolean,
  distance_m double precision,
  altitude_gain_m double precision,
  altitude_change_m double precision,
  ${PROVENANCE},
  UNIQUE (user_id, start_utc, end_utc, activity, occurrence)
);

CREATE TABLE journal_answers (
  user_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  cycle_start_utc timestamptz NOT NULL,
  question text COLLATE "C" NOT NULL,
  offset_min integer NOT NULL,
  offset_known boolean NOT NULL,
  answered_yes boolean,
  notes text,
  ${PROVENANCE},
  PRIMARY KEY (user_id, cycle_start_utc, question)
);
`;
