import type { UploadRank } from './provenance';

/** Upload id -> place among the athlete's uploads, higher is newer. Uploads that are no longer known are below all. */
export type RankOrder = ReadonlyMap<string, number>;

const UNKNOWN_UPLOAD = -1;

/** Orders uploads by the last instant that the export tells of, then by hash: never by when they arrived. */
export function rankOrder(ranks: readonly UploadRank[]): RankOrder {
  const sorted = [...ranks].sort(olderFirst);
  return new Map(sorted.map((rank, place) => [rank.uploadId, place]));
}

export function placeOf(order: RankOrder, uploadId: string): number {
  return order.get(uploadId) ?? UNKNOWN_UPLOAD;
}

function olderFirst(a: UploadRank, b: UploadRank): number {
  if (a.lastInstantMs !== b.lastInstantMs) return a.lastInstantMs - b.lastInstantMs;
  if (a.sha256 === b.sha256) return 0;
  return a.sha256 < b.sha256 ? -1 : 1;
}
