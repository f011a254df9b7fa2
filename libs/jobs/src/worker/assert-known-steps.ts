import { STEP_NAMES } from '../pipeline/steps';
import { rowsOf, type Queryable } from '../sql';
import { BootRefused } from './boot-refused';

/**
 * Refuses to start beside work that this build would never do: steps of a newer build, or of one that has since been removed.
 * @throws BootRefused
 */
export async function assertKnownSteps(db: Queryable): Promise<void> {
  const unknown = await rowsOf<{ name: string; steps: number }>(
    db,
    `SELECT name, count(*)::int AS steps FROM job_steps
     WHERE state IN ('waiting', 'ready', 'running') AND name <> ALL ($1) GROUP BY name ORDER BY name`,
    [STEP_NAMES],
  );
  if (unknown.length === 0) return;
  const list = unknown.map(({ name, steps }) => `"${name}" (${steps})`).join(', ');
  throw new BootRefused(
    `The database holds unfinished steps that this build does not know: ${list}. Deploy the build that has them, or cancel their jobs.`,
  );
}
