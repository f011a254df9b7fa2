import type { FailureKind } from './failure';

/** Claims of a step, the first one included, before its failure is final. */
const MAX_ATTEMPTS: Record<FailureKind, number> = { bad_input: 1, resource: 2, transient: 5 };

/** How often a worker may die on one step before the step is to blame. */
export const MAX_CRASHES = 3;

/**
 * Milliseconds until the next attempt, or null when there is none. Exponential from `baseMs`, of which a random half is
 * taken away, so that steps that failed together do not come back together.
 * @param attempts how often the step was claimed so far, at least 1
 * @param random 0 to 1
 */
export function retryDelayMs(
  kind: FailureKind,
  attempts: number,
  { baseMs, random }: { baseMs: number; random: number },
): number | null {
  if (attempts >= MAX_ATTEMPTS[kind]) return null;
  return baseMs * 2 ** (attempts - 1) * (1 - random / 2);
}
