/** All that a queue ever carries: ids and names, never data of an athlete. */
export type Message = { stepId: string } | { schedule: string };

/** BullMQ keeps finished messages only for the admin's eye; history is in Postgres. */
export const MESSAGE_OPTIONS = {
  attempts: 1,
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 24 * 3_600, count: 5_000 },
  sizeLimit: 4_096,
};

/**
 * The message id of a step's n-th send. It must differ with each send: a queue keeps finished messages for a while and
 * silently swallows another one with the same id. BullMQ forbids ":" and ids of digits only.
 */
export const messageId = (stepId: string, sends: number): string => `${stepId}-${sends}`;
