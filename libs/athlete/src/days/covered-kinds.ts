import type { Coverage, RecordKind } from '@whoop/sources';
import { lastAtOrBefore } from './last-at-or-before';

/** For each kind, whether a file of that kind speaks for the instant (epoch ms): only then does "no rows" mean 0. */
export type CoveredAt = (utcMs: number) => Record<RecordKind, boolean>;

export function coveredKinds(coverage: readonly Coverage[]): CoveredAt {
  const cycles = covers(coverage, 'cycles');
  const sleeps = covers(coverage, 'sleeps');
  const workouts = covers(coverage, 'workouts');
  const journal = covers(coverage, 'journal');
  return (utcMs) => ({
    cycles: cycles(utcMs),
    sleeps: sleeps(utcMs),
    workouts: workouts(utcMs),
    journal: journal(utcMs),
  });
}

function covers(coverage: readonly Coverage[], kind: RecordKind): (utcMs: number) => boolean {
  const spans = union(coverage.map((exported) => exported[kind]).filter((span) => span !== null));
  const starts = spans.map(([first]) => first);
  return (utcMs) => {
    const span = spans[lastAtOrBefore(starts, utcMs)];
    return span !== undefined && utcMs <= span[1];
  };
}

/** Overlapping and nested spans joined, ascending, so that one look-up decides. */
function union(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...spans].sort((a, b) => a[0] - b[0])) {
    const open = joined.at(-1);
    if (open && first <= open[1]) open[1] = Math.max(open[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
