import { definitionOf, PIPELINES, type JobKind, type StepName, type WorkerApp } from '../pipeline/steps';

export interface Schedule {
  name: string;
  kind: JobKind;
  /** Cron with seconds, read in `tz`. */
  pattern: string;
  tz: 'UTC';
  /** Minutes after midnight UTC from which a day without a run counts as missed, and is run late. */
  missedAfterMin: number;
  /** The day's jobs become due at random moments within so many minutes, so that they do not crowd out people. */
  spreadMin: number;
  /** Selects `user_id` of the athletes who are due. Table `processor` has one row, `version`: that of the first step's processor, or null. */
  dueUsers: string;
}

const TODAY = `(now() AT TIME ZONE 'UTC')::date`;

/** The one list of schedules. Each is kept by the app that runs the first step of its jobs. */
export const SCHEDULES: readonly Schedule[] = [
  {
    name: 'nightly',
    kind: 'nightly',
    pattern: '0 30 3 * * *',
    tz: 'UTC',
    missedAfterMin: 4 * 60 + 30,
    spreadMin: 30,
    dueUsers: `SELECT id AS user_id FROM users
               WHERE data_version > analysed_data_version
                  OR data_version > 0 AND analysis_version < (SELECT version FROM processor)
                  OR stale_level < CASE WHEN ${TODAY} - newest_day > 7 THEN 2 WHEN ${TODAY} - newest_day > 2 THEN 1 ELSE 0 END`,
  },
];

export const firstStepOf = ({ kind }: Schedule): StepName => PIPELINES[kind][0];

/** The app that keeps the schedule. */
export const keeperOf = (schedule: Schedule): WorkerApp => definitionOf(firstStepOf(schedule)).app;
