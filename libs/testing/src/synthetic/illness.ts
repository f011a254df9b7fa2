import type { Random } from './random';

/** How ill the athlete is on each day, 0-1: about one spell of 3-6 days in 200, strongest at its second day. */
export function illnessOf(days: readonly number[], random: Random): ReadonlyMap<number, number> {
  const severity = new Map<number, number>();
  for (let spell = random.count(days.length / 200); spell > 0; spell--) {
    const first = random.whole(0, Math.max(0, days.length - 1));
    const length = random.whole(3, 6);
    for (let i = 0; i < length; i++) {
      const day = days[first + i];
      if (day !== undefined) severity.set(day, i === 0 ? 0.6 : 1 - (i - 1) / length);
    }
  }
  return severity;
}
