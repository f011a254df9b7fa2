import { NATURAL_ORDER } from '@whoop/sources';
import type { NaturalOrder, Records } from '@whoop/sources';
import { mergeRow, newRow } from './merge-row';
import type { MergeableRow, RowMerge } from './merge-row';
import type { Provenance, StoredRecords, UploadRank } from './provenance';
import { placeOf, rankOrder } from './rank-order';
import { RECORD_FIELDS } from './record-fields';

export interface MergeInput {
  stored: StoredRecords;
  /** The records of one export; natural keys are unique within it. */
  incoming: Records;
  /** The upload that `incoming` was read from. */
  uploadId: string;
  /** All uploads of the athlete that were imported, and this one. */
  ranks: readonly UploadRank[];
}

export interface MergeResult {
  all: StoredRecords;
  /** The rows of `all` that are new or differ from `stored`: what has to be written. */
  changed: StoredRecords;
}

/**
 * Merges one export into what is stored (whoop-format 10). Per field a value wins over null and the newer export wins
 * over the older one; no row and no value is ever taken away. The result depends on the set of merged exports only,
 * not on the order or the number of times that they came; rows are in natural order. O(n log n), and linear for rows
 * that are in natural order already, as `readExport` returns them.
 *
 * Throws a RangeError when `uploadId` is not among `ranks`: without its rank nothing could be decided.
 */
export function mergeRecords({ stored, incoming, uploadId, ranks }: MergeInput): MergeResult {
  const order = rankOrder(ranks);
  if (!order.has(uploadId))
    throw new RangeError(`Upload ${uploadId} has no rank among the athlete's uploads.`);
  const upload = { uploadId, place: placeOf(order, uploadId), order };
  const merge = <Kind extends keyof Records>(kind: Kind) => ({ ...upload, fields: RECORD_FIELDS[kind] });
  const cycles = mergeKind(stored.cycles, incoming.cycles, NATURAL_ORDER.cycles, merge('cycles'));
  const sleeps = mergeKind(stored.sleeps, incoming.sleeps, NATURAL_ORDER.sleeps, merge('sleeps'));
  const workouts = mergeKind(stored.workouts, incoming.workouts, NATURAL_ORDER.workouts, merge('workouts'));
  const journal = mergeKind(stored.journal, incoming.journal, NATURAL_ORDER.journal, merge('journal'));
  return {
    all: { cycles: cycles.all, sleeps: sleeps.all, workouts: workouts.all, journal: journal.all },
    changed: {
      cycles: cycles.changed,
      sleeps: sleeps.changed,
      workouts: workouts.changed,
      journal: journal.changed,
    },
  };
}

/** Both lists are brought into natural order, in which equal keys meet: one walk joins them. */
function mergeKind<R extends MergeableRow>(
  stored: readonly (R & Provenance)[],
  incoming: readonly R[],
  order: NaturalOrder<R>,
  merge: RowMerge<keyof R & string>,
): { all: (R & Provenance)[]; changed: (R & Provenance)[] } {
  const all: (R & Provenance)[] = [];
  const changed: (R & Provenance)[] = [];
  const before = [...stored].sort(order);
  let next = 0;
  for (const row of [...incoming].sort(order)) {
    while (next < before.length && order(before[next]!, row) < 0) all.push(before[next++]!);
    const same = next < before.length && order(before[next]!, row) === 0 ? before[next++]! : null;
    const after = same === null ? newRow(row, merge.uploadId) : mergeRow(same, row, merge);
    all.push(after);
    if (after !== same) changed.push(after);
  }
  while (next < before.length) all.push(before[next++]!);
  return { all, changed };
}
