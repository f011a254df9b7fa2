import type { Gathered } from './gather';
import type { Mergeable } from './merge-rows';
import { mergeRows } from './merge-rows';

/** One record per natural key: exact duplicates are skipped, rows that differ are merged; both are counted. */
export function collapse<R extends Mergeable<R>>(
  rows: readonly Gathered<R>[],
  keyOf: (record: R) => string | number,
): R[] {
  return [...grouped(rows, keyOf).values()].map((group) =>
    group.length === 1 ? group[0]!.record : mergedGroup(group),
  );
}

/** Rows by key, in the order in which the keys appear. */
export function grouped<R>(
  rows: readonly Gathered<R>[],
  keyOf: (record: R) => string | number,
): Map<string | number, Gathered<R>[]> {
  const groups = new Map<string | number, Gathered<R>[]>();
  for (const row of rows) {
    const key = keyOf(row.record);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function mergedGroup<R extends Mergeable<R>>(group: readonly Gathered<R>[]): R {
  const distinct = new Map<string, R>();
  for (const { record, sheet, line } of group) {
    const content = JSON.stringify(record);
    if (distinct.has(content)) sheet.skipRow(line, 'duplicate_row');
    else if (distinct.size > 0) sheet.mergedRows += 1;
    if (!distinct.has(content)) distinct.set(content, record);
  }
  return [...distinct.values()].reduce(mergeRows);
}
