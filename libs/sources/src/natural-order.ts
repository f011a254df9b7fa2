import type { RecordKind, Records } from './records';

/**
 * An order of the records of one kind, oldest first, in which 0 means the same natural key: the same thing, whichever row
 * or export tells of it (whoop-format 10).
 */
export type NaturalOrder<R> = (a: R, b: R) => number;

/**
 * The natural order of each kind. Sorting by it and comparing neighbours finds the rows that mean the same without
 * building a key for each of the many that are alone: strings made for that took longer than the merging itself.
 */
export const NATURAL_ORDER: { readonly [Kind in RecordKind]: NaturalOrder<Records[Kind][number]> } = {
  cycles: (a, b) => a.startUtcMs - b.startUtcMs,
  sleeps: (a, b) => a.onsetUtcMs - b.onsetUtcMs || Number(a.nap) - Number(b.nap),
  workouts: (a, b) =>
    a.startUtcMs - b.startUtcMs ||
    a.endUtcMs - b.endUtcMs ||
    a.occurrence - b.occurrence ||
    compareText(a.activity, b.activity),
  journal: (a, b) => a.cycleStartUtcMs - b.cycleStartUtcMs || compareText(a.question, b.question),
};

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
