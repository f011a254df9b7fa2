import type { DataSource } from 'typeorm';
import { buildDays, mergeRecords } from '@whoop/athlete';
import { DaysStore, RecordsStore, UsersStore } from '@whoop/database';
import { readExport } from '@whoop/sources';

/** Stores an export as an import does: merged records, days, and a new data version. The user must exist. */
export async function storeExport(
  dataSource: DataSource,
  userId: string,
  { zip, uploadId }: { zip: Uint8Array; uploadId: string },
): Promise<void> {
  const { records, coverage, lastInstantMs } = readExport(zip, {});
  const stored = await new RecordsStore(dataSource).recordsOf(userId);
  const ranks = [...new Set([...stored.cycles.map((cycle) => cycle.uploadId), uploadId])].map((id, i) => ({
    uploadId: id,
    sha256: id,
    lastInstantMs: id === uploadId ? (lastInstantMs ?? 0) : i,
  }));
  const { all, changed } = mergeRecords({ stored, incoming: records, uploadId, ranks });
  await dataSource.transaction(async (tx) => {
    const dataVersion = await new UsersStore(tx).bumpDataVersion(userId);
    await new RecordsStore(tx).save(userId, changed);
    await new DaysStore(tx).replaceDays(userId, buildDays(all, [coverage]).days, dataVersion);
  });
}
