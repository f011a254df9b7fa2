import { MEMORY_SIGNAL } from './child-message';
import { ComputeFailed } from './compute-failed';

/** V8 aborts where its heap limit is reached; 134 is how a shell reports that. */
const MEMORY_ENDINGS = [MEMORY_SIGNAL, 'SIGABRT', '134'];
/** What a method throws where a single allocation is refused; the child lives on. */
const ALLOCATION_FAILURES = [
  'Array buffer allocation failed',
  'Invalid string length',
  'Cannot create a string longer than',
];

/** How a child process ended, from workerpool's error, which tells it in its message alone. */
export const causeOfDeath = (error: Error): ComputeFailed => {
  const [code, signal] = ['exitCode', 'signalCode'].map((name) => valueOf(name, error.message));
  const ending = signal ?? code;
  if (ending !== undefined && MEMORY_ENDINGS.includes(ending)) {
    return new ComputeFailed('OUT_OF_MEMORY', 'The process needed more memory than it may have.', {
      cause: error,
    });
  }
  return new ComputeFailed('CRASHED', `The process ended unexpectedly (${ending ?? error.message}).`, {
    cause: error,
  });
};

const valueOf = (name: string, message: string): string | undefined => {
  const value = new RegExp(`${name}: \`(\\w+)\``).exec(message)?.[1];
  return value === 'null' ? undefined : value;
};

/** Whether a method failed because there was no memory for one large value. */
export const isAllocationFailure = ({ message }: { message: string }): boolean =>
  ALLOCATION_FAILURES.some((failure) => message.startsWith(failure));
