import type { Gathered } from './gather';
import type { Mergeable } from './merge-rows';
import { mergeRows } from './merge-rows';

type Key = string | number;

/** One record per natural key: exact duplicates are skipped, rows that differ are merged; both are counted. */
export function collapse<R extends Mergeable<R>>(
  rows: readonly Gathered<R>[],
  keyOf: (record: R) => Key,
): R[] {
  const { single, repeated } = byKey(rows, keyOf);
  return [...single.map(({ record }) => record), ...repeated.map(mergedGroup)];
}

/** Rows that are alone with their key, and the others in groups: nearly all are alone, and need no group of their own. */
export function byKey<R>(
  rows: readonly Gathered<R>[],
  keyOf: (record: R) => Key,
): { single: Gathered<R>[]; repeated: Gathered<R>[][] } {
  const firsts = new Map<Key, Gathered<R>>();
  const groups = new Map<Key, Gathered<R>[]>();
  for (const row of rows) {
    const key = keyOf(row.record);
    const first = firsts.get(key);
    const group = groups.get(key);
    if (!first) firsts.set(key, row);
    else if (group) group.push(row);
    else groups.set(key, [first, row]);
  }
  for (const key of groups.keys()) firsts.delete(key);
  return { single: [...firsts.values()], repeated: [...groups.values()] };
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
