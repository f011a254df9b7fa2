/** A method that every child has and that does nothing: to start the child, or to see that it can be started. */
export const PING = 'ping';

/** The watchdog ends a child by this signal when it has too much memory, so that the parent can tell it from a crash. */
export const MEMORY_SIGNAL = 'SIGUSR2';

/** What a child says while a method runs. */
export type ChildEvent = { kind: 'started'; pid: number } | { kind: 'progress'; fraction: number };

/** What a child answers. Failures are data, because an error loses its own fields on the way between processes. */
export type ChildReply = { memory: ChildMemory } & (
  { ok: true; value: unknown } | { ok: false; error: PlainError }
);

/** The child's resident memory in bytes: now, and the most that was seen during the call. */
export interface ChildMemory {
  rssBytes: number;
  peakBytes: number;
}

/** An error as data. */
export interface PlainError {
  name: string;
  message: string;
  stack: string;
  /** Its further own fields, such as `code`. */
  fields: Record<string, unknown>;
}

/** @returns the error as data that can be sent to another process */
export const toPlainError = (thrown: unknown): PlainError => {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '', fields: {} };
  const { name, message, stack = '' } = thrown;
  return { name, message, stack, fields: cloneable({ ...thrown }) };
};

/** @returns an error with the same name, message, stack and fields; not of the same class */
export const fromPlainError = ({ name, message, stack, fields }: PlainError): Error =>
  Object.assign(new Error(message), fields, { name, stack });

const cloneable = (fields: Record<string, unknown>): Record<string, unknown> => {
  try {
    return structuredClone(fields);
  } catch {
    return {};
  }
};
