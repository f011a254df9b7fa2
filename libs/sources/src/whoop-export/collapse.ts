import type { NaturalOrder } from '../natural-order';
import type { Gathered } from './gather';
import type { Mergeable } from './merge-rows';
import { mergeRows } from './merge-rows';

/** One record per natural key, in order: exact duplicates are skipped, rows that differ are merged; both are counted. */
export function collapse<R extends Mergeable<R>>(rows: readonly Gathered<R>[], order: NaturalOrder<R>): R[] {
  return groupsOf(rows, order).map((group) => (group.length === 1 ? group[0]!.record : mergedGroup(group)));
}

/** The rows in order; those of one natural key form a group, within it in the order of reading. */
export function groupsOf<R>(rows: readonly Gathered<R>[], order: NaturalOrder<R>): Gathered<R>[][] {
  // WHOOP writes the newest row first: from the end, sorting finds nearly all of a file in order.
  const sorted = [...rows].reverse().sort((a, b) => order(a.record, b.record));
  const groups: Gathered<R>[][] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to, to += 1) {
    const { record } = sorted[from]!;
    while (to < sorted.length && order(record, sorted[to]!.record) === 0) to += 1;
    groups.push(sorted.slice(from, to).reverse());
  }
  return groups;
}

function mergedGroup<R extends Mergeable<R>>(group: readonly Gathered<R>[]): R {
  const distinct = new Map<string, R>();
  for (const { record, sheet, line } of group) {
    const content = JSON.stringify(record);
    if (distinct.has(content)) {
      sheet.skipRow(line, 'duplicate_row');
      continue;
    }
    if (distinct.size > 0) sheet.mergedRows += 1;
    distinct.set(content, record);
  }
  return [...distinct.values()].reduce(mergeRows);
}
