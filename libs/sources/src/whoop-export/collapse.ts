import type { NaturalOrder } from '../natural-order';
import type { Gathered } from './gather';
import type { Mergeable } from './merge-rows';
import { mergeRows } from './merge-rows';
import { endOfGroup, inOrder } from './ordered-rows';

/** One record per natural key, in order: exact duplicates are skipped, rows that differ are merged; both are counted. */
export function collapse<R extends Mergeable<R>>(rows: readonly Gathered<R>[], order: NaturalOrder<R>): R[] {
  const sorted = inOrder(rows, order);
  const records: R[] = [];
  for (let from = 0; from < sorted.length;) {
    const to = endOfGroup(sorted, from, order);
    const { record } = sorted[from]!;
    records.push(to - from === 1 ? record : mergedGroup(sorted.slice(from, to).reverse()));
    from = to;
  }
  return records;
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
