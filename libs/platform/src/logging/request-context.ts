import { AsyncLocalStorage } from 'node:async_hooks';

/** What a log line is about; every field that is set is on every line written inside `run`. */
export interface RequestContext {
  requestId?: string;
  jobId?: string;
  stepId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Carries the context of a request or a step through everything it awaits. */
export const requestContext = {
  /** Runs `fn` inside the given context, added to the one that is open already. */
  run: <T>(context: RequestContext, fn: () => T): T => storage.run({ ...storage.getStore(), ...context }, fn),
  /** The context here; empty outside of `run`. */
  current: (): RequestContext => storage.getStore() ?? {},
};
