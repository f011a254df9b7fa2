import type { EntityManager } from 'typeorm';
import type { Warning } from '../rows/close-step';

/** What a processor is told of its step. */
export interface StepContext {
  stepId: string;
  jobId: string;
  userId: string;
  uploadId: string | null;
  /** Counts from 1. */
  attempt: number;
  /** Aborted when the step is cancelled, out of time, taken by another worker, or its worker shuts down. */
  signal: AbortSignal;
  /** Says how much is done, 0 to 1; never goes back within an attempt, written at most once a second. */
  progress(fraction: number): void;
}

/** What `commit` returns; stored on the step and, when the job completes, merged into the job's result. */
export interface StepResult {
  result?: object;
  /** What the athlete should know; a job with any of them ends as `completed_with_warnings`. */
  warnings?: Warning[];
}

/**
 * Either the writes of a step, or the reason why there was nothing to do; an optional step that is left out is worth a word
 * to the athlete, unless it is only that nothing has changed; `result` then tells what stands. `commit` runs inside the one transaction that also
 * ends the step, after the user's lock was taken; it may be called again after a deadlock and must only write through `tx`.
 * `discard` removes what was prepared outside of it (files), where the step was lost or cancelled and `commit` not called.
 */
export type StepOutcome =
  | { commit(tx: EntityManager): Promise<StepResult>; discard?(): Promise<void> }
  | { skipped: string; unchanged?: true; result?: object };

/**
 * Load, compute, commit. `run` reads and computes and writes nothing. It may throw `BadInput` (final at once),
 * `ResourceExceeded` (one more try); its `commit` may throw `SnapshotMoved` (computed again); all else is tried five times.
 */
export interface StepProcessor {
  run(context: StepContext): Promise<StepOutcome>;
}
