import type { Records } from '@whoop/sources';
import { mergeRow } from './merge-row';
import type { MergeableRow, RowMerge } from './merge-row';
import type { Provenance, StoredRecords, UploadRank } from './provenance';
import { placeOf, rankOrder } from './rank-order';
import { RECORD_FIELDS } from './record-fields';
import { RECORD_KEYS } from './record-keys';

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
 * not on the order or the number of times that they came. Linear in the number of rows.
 *
 * Throws a RangeError when `uploadId` is not among `ranks`: without its rank nothing could be decided.
 */
export function mergeRecords({ stored, incoming, uploadId, ranks }: MergeInput): MergeResult {
  const order = rankOrder(ranks);
  if (!order.has(uploadId))
    throw new RangeError(`Upload ${uploadId} has no rank among the athlete's uploads.`);
  const upload = { uploadId, place: placeOf(order, uploadId), order };
  const merge = <Kind extends keyof Records>(kind: Kind) => ({ ...upload, fields: RECORD_FIELDS[kind] });
  const cycles = mergeKind(stored.cycles, incoming.cycles, RECORD_KEYS.cycles, merge('cycles'));
  const sleeps = mergeKind(stored.sleeps, incoming.sleeps, RECORD_KEYS.sleeps, merge('sleeps'));
  const workouts = mergeKind(stored.workouts, incoming.workouts, RECORD_KEYS.workouts, merge('workouts'));
  const journal = mergeKind(stored.journal, incoming.journal, RECORD_KEYS.journal, merge('journal'));
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

function mergeKind<R extends MergeableRow>(
  stored: readonly (R & Provenance)[],
  incoming: readonly R[],
  keyOf: (row: R) => number | string,
  merge: RowMerge<keyof R & string>,
): { all: (R & Provenance)[]; changed: (R & Provenance)[] } {
  const all = [...stored];
  const changed: (R & Provenance)[] = [];
  const places = new Map<number | string, number>();
  stored.forEach((row, place) => places.set(keyOf(row), place));
  for (const row of incoming) {
    // A first import, the largest of all, needs no keys.
    const place = places.size === 0 ? undefined : places.get(keyOf(row));
    const before = place === undefined ? undefined : all[place];
    const after = before ? mergeRow(before, row, merge) : { ...row, uploadId: merge.uploadId, older: null };
    if (after === before) continue;
    all[place ?? all.length] = after;
    changed.push(after);
  }
  return { all, changed };
}
