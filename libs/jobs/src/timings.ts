/** All waits and limits of the job system, in milliseconds. Tests shorten them. */
export interface JobTimings {
  /** How often each process looks for steps to send or to recover. */
  sweepMs: number;
  /** A ready step that nobody took is sent again after this, doubled with each send, at most `resendMaxMs`. */
  resendMs: number;
  resendMaxMs: number;
  /** How often a running step says that it lives and asks whether it was cancelled. */
  heartbeatMs: number;
  /** A running step that has been silent for so long has lost its worker. */
  staleMs: number;
  /** Wait before the second attempt; doubles with each. */
  backoffMs: number;
  /** How long one call to the queue may take. */
  queueTimeoutMs: number;
  /** A worker that has taken nothing for so long, while steps wait for it, opens a new consumer. */
  starvedMs: number;
  /** How long a shutdown waits for running steps. */
  drainMs: number;
  /** How long a step waits for a database that is away, before and after its work. */
  patienceMs: number;
  /** How often the jobs that somebody watches are read. */
  watchMs: number;
  /** How often schedules are checked: present in the queue, not missed. */
  scheduleCheckMs: number;
}

/**
 * A step whose worker was killed runs elsewhere within `staleMs` plus two sweeps: 14 s. `staleMs` is more than ten heartbeats,
 * so that a short stall of the database takes no step from a living worker.
 */
export const TIMINGS: JobTimings = {
  sweepMs: 1_000,
  resendMs: 30_000,
  resendMaxMs: 600_000,
  heartbeatMs: 1_000,
  staleMs: 12_000,
  backoffMs: 2_000,
  queueTimeoutMs: 2_000,
  starvedMs: 60_000,
  drainMs: 20_000,
  patienceMs: 10_000,
  watchMs: 150,
  scheduleCheckMs: 30_000,
};
