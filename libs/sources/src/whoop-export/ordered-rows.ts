import type { NaturalOrder } from '../natural-order';
import type { Gathered } from './gather';

/** The rows in natural order; those of one key stand together, the last one read first. */
export function inOrder<R>(rows: readonly Gathered<R>[], order: NaturalOrder<R>): Gathered<R>[] {
  // WHOOP writes the newest row first: from the end, sorting finds nearly all of a file in order.
  return [...rows].reverse().sort((a, b) => order(a.record, b.record));
}

/** Where the rows end that share the key of the one at `from`. */
export function endOfGroup<R>(sorted: readonly Gathered<R>[], from: number, order: NaturalOrder<R>): number {
  const { record } = sorted[from]!;
  let to = from + 1;
  while (to < sorted.length && order(record, sorted[to]!.record) === 0) to += 1;
  return to;
}
