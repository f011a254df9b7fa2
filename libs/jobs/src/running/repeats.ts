import { SnapshotMoved } from '../pipeline/step-errors';

/** An athlete who uploads ten files at once moves the snapshot nine times. */
const SNAPSHOT_REPEATS = 20;
const CONTENTION_REPEATS = 3;
const CONTENTION_CODES = new Set(['40P01', '40001']); // deadlock_detected, serialization_failure

/** How often a step is computed again at once, at no cost of an attempt, when it ends with this error. */
export function repeatsFor(error: unknown): number {
  if (error instanceof SnapshotMoved) return SNAPSHOT_REPEATS;
  return CONTENTION_CODES.has(codeOf(error)) ? CONTENTION_REPEATS : 0;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
