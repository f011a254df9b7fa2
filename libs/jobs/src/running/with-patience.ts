import { pause } from '../pause';

const EVERY_MS = 250;

/** Tries until it works, for at most `ms`: a database that restarts is back within seconds. Then throws the last error. */
export async function withPatience<T>(ms: number, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() + EVERY_MS > deadline) throw error;
      await pause(EVERY_MS);
    }
  }
}
