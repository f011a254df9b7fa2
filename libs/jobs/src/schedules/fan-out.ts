import type { DataSource } from 'typeorm';
import { PIPELINES } from '../pipeline/steps';
import { firstRow } from '../sql';
import type { Schedule } from './schedules';

/**
 * Creates the schedule's jobs of today (UTC, by the database's clock), once: a second call on the same day finds its row in
 * `schedule_runs` and does nothing.
 * @param version of the processor of the pipeline's first step, for `dueUsers`
 * @returns how many jobs were made, or null when today's run was there already
 */
export const fanOut = (
  dataSource: DataSource,
  schedule: Schedule,
  version: number | null,
): Promise<number | null> =>
  dataSource.transaction(async (tx) => {
    const run = await firstRow(tx, RUN, [schedule.name]);
    if (run === null) return null;
    const made = await firstRow<{ jobs: number }>(tx, jobsSql(schedule.dueUsers), [
      version,
      schedule.kind,
      PIPELINES[schedule.kind],
      schedule.spreadMin,
    ]);
    await tx.query(
      `UPDATE schedule_runs SET jobs_created = $2 WHERE name = $1 AND business_date = ${TODAY}`,
      [schedule.name, made?.jobs ?? 0],
    );
    return made?.jobs ?? 0;
  });

/** Whether a run is overdue: late enough in the day, and none of today or of the days before for which one run stands. */
export async function isMissed(dataSource: DataSource, schedule: Schedule): Promise<boolean> {
  const missed = await firstRow(
    dataSource,
    `SELECT 1 WHERE now() AT TIME ZONE 'UTC' >= ${TODAY} + $2 * interval '1 minute'
     AND NOT EXISTS (SELECT 1 FROM schedule_runs WHERE name = $1 AND business_date > ${TODAY} - $3::int)`,
    [schedule.name, schedule.missedAfterMin, schedule.everyDays],
  );
  return missed !== null;
}

const TODAY = `(now() AT TIME ZONE 'UTC')::date`;

const RUN = `
  INSERT INTO schedule_runs (name, business_date, jobs_created) VALUES ($1, ${TODAY}, 0)
  ON CONFLICT DO NOTHING RETURNING name`;

const jobsSql = (dueUsers: string): string => `
  WITH processor AS (SELECT $1::int AS version), due AS (${dueUsers}), made AS (
    INSERT INTO jobs (id, user_id, kind, status, business_date)
    SELECT gen_random_uuid(), user_id, $2, 'queued', ${TODAY} FROM due
    ON CONFLICT DO NOTHING RETURNING id, user_id
  ), steps AS (
    INSERT INTO job_steps (id, job_id, user_id, position, name, state, ready_at)
    SELECT gen_random_uuid(), made.id, made.user_id, position - 1, name,
           CASE position WHEN 1 THEN 'ready' ELSE 'waiting' END,
           CASE position WHEN 1 THEN now() + random() * $4 * interval '1 minute' END
    FROM made CROSS JOIN unnest($3::text[]) WITH ORDINALITY AS step (name, position)
  )
  SELECT count(*)::int AS jobs FROM made`;
