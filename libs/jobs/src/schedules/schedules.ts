import { definitionOf, PIPELINES, type JobKind, type StepName, type WorkerApp } from '../pipeline/steps';

export interface Schedule {
  name: string;
  kind: JobKind;
  /** Cron with seconds, read in `tz`. */
  pattern: string;
  tz: 'UTC';
  /** Days from one run to the next: without a run in so many days, today included, */
  everyDays: number;
  /** one counts as missed from so many minutes after midnight UTC on, and is run late. */
  missedAfterMin: number;
  /** The day's jobs become due at random moments within so many minutes, so that they do not crowd out people. */
  spreadMin: number;
  /** Selects `user_id` of the athletes who are due. Table `processor` has one row, `version`: that of the first step's processor, or null. */
  dueUsers: string;
}

/** Whoever has fewer days is trained under no setting of MIN_DAYS_FOR_TRAINING. */
const FEWEST_TRAINING_DAYS = 7;

/** Nothing is looked for in fewer days. */
const FEWEST_INSIGHT_DAYS = 14;

const TODAY = `(now() AT TIME ZONE 'UTC')::date`;

/** The one list of schedules. Each is kept by the app that runs the first step of its jobs. */
export const SCHEDULES: readonly Schedule[] = [
  {
    name: 'nightly',
    kind: 'nightly',
    pattern: '0 30 3 * * *',
    tz: 'UTC',
    everyDays: 1,
    missedAfterMin: 4 * 60 + 30,
    spreadMin: 30,
    dueUsers: `SELECT id AS user_id FROM users
               WHERE data_version > analysed_data_version
                  OR data_version > 0 AND analysis_version < (SELECT version FROM processor)
                  OR stale_level < CASE WHEN ${TODAY} - newest_day > 7 THEN 2 WHEN ${TODAY} - newest_day > 2 THEN 1 ELSE 0 END`,
  },
  {
    // Most athletes are served by `nightly`; this is for a search that failed, and for all after it has changed.
    name: 'insights',
    kind: 'insights',
    pattern: '0 0 5 * * *',
    tz: 'UTC',
    everyDays: 1,
    missedAfterMin: 6 * 60,
    spreadMin: 60,
    dueUsers: `SELECT id AS user_id FROM users
               WHERE (data_version > insights_data_version
                      OR insights_version > 0 AND insights_version < (SELECT version FROM processor))
                 AND EXISTS (SELECT FROM daily_metrics WHERE user_id = users.id
                             AND (recovery_pct IS NOT NULL OR sleep_min IS NOT NULL)
                             OFFSET ${FEWEST_INSIGHT_DAYS - 1})`,
  },
  {
    name: 'weekly',
    kind: 'train',
    pattern: '0 0 4 * * 1',
    tz: 'UTC',
    everyDays: 7,
    missedAfterMin: 5 * 60,
    spreadMin: 6 * 60,
    dueUsers: `SELECT id AS user_id FROM users
               WHERE (data_version > trained_data_version
                      OR training_version > 0 AND training_version < (SELECT version FROM processor))
                 AND EXISTS (SELECT FROM daily_metrics WHERE user_id = users.id AND recovery_pct IS NOT NULL
                             OFFSET ${FEWEST_TRAINING_DAYS - 1})`,
  },
];

export const firstStepOf = ({ kind }: Schedule): StepName => PIPELINES[kind][0];

/** The app that keeps the schedule. */
export const keeperOf = (schedule: Schedule): WorkerApp => definitionOf(firstStepOf(schedule)).app;
