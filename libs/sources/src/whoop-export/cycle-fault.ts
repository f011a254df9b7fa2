/** Longest genuine cycle seen: 52.8 hours. A week leaves room; more would swallow months of sleeps and workouts. */
const MAX_CYCLE_MS = 7 * 24 * 3_600_000;

/** What is wrong with a cycle from `start` to `end` (epoch ms); null when nothing is. */
export function cycleFault(start: number, end: number): 'end_before_start' | 'cycle_too_long' | null {
  if (end <= start) return 'end_before_start';
  return end - start > MAX_CYCLE_MS ? 'cycle_too_long' : null;
}
