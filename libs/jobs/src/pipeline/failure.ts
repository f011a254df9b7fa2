import { ComputeFailed } from '@whoop/platform';
import { BadInput, ResourceExceeded, type FailurePlace } from './step-errors';

/** Decides how often a step is tried: `bad_input` once, `resource` twice, `transient` five times. */
export type FailureKind = 'bad_input' | 'resource' | 'transient';

/** What went wrong, as stored on the step and the job. Safe for clients: never a stack, a path or SQL. */
export interface Failure {
  kind: FailureKind;
  /** Stable, snake_case. */
  code: string;
  message: string;
  places?: readonly FailurePlace[];
  /** Names the log line that holds the stack; only for failures that nobody foresaw. */
  errorId?: string;
}

const COMPUTE_FAILURES = {
  TIMEOUT: { code: 'timeout', message: 'This took longer than it may and was stopped.' },
  OUT_OF_MEMORY: {
    code: 'out_of_memory',
    message: 'This needed more memory than it may use and was stopped.',
  },
  CRASHED: { code: 'process_crashed', message: 'The process that did the work ended unexpectedly.' },
} as const;

/**
 * Turns whatever a step threw into what is stored of it.
 * @param errorId given to failures that nobody foresaw, so that the log line can be found
 */
export function describeFailure(error: unknown, errorId: string): Failure {
  if (error instanceof BadInput) {
    const { code, message, places } = error;
    return { kind: 'bad_input', code, message, ...(places.length > 0 && { places }) };
  }
  if (error instanceof ResourceExceeded)
    return { kind: 'resource', code: error.code, message: error.message };
  if (error instanceof ComputeFailed && error.code !== 'CANCELLED')
    return { kind: 'resource', ...COMPUTE_FAILURES[error.code] };
  return {
    kind: 'transient',
    code: 'internal',
    message: 'Something went wrong on our side. Nothing of this step was stored; please try again later.',
    errorId,
  };
}

/** A worker died while it ran this step, too often to be chance. */
export const WORKER_LOST: Failure = {
  kind: 'resource',
  code: 'worker_lost',
  message: 'The worker stopped unexpectedly several times while it did this.',
};
