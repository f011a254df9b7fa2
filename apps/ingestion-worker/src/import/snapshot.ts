import type { DataSource } from 'typeorm';
import type { StoredRecords, UploadRank } from '@whoop/athlete';
import { RecordsStore, UploadsStore, UsersStore } from '@whoop/database';
import type { Coverage } from '@whoop/sources';

/** An athlete's records as they were at one moment, and the version by which a later commit knows whether they moved. */
export interface Snapshot {
  dataVersion: number;
  stored: StoredRecords;
  coverage: Coverage[];
  ranks: UploadRank[];
}

export function readSnapshot(dataSource: DataSource, userId: string): Promise<Snapshot> {
  return dataSource.transaction('REPEATABLE READ', async (tx) => {
    const uploads = new UploadsStore(tx);
    return {
      dataVersion: (await new UsersStore(tx).dataVersion(userId)) ?? 0,
      stored: await new RecordsStore(tx).recordsOf(userId),
      coverage: await uploads.coverageOf(userId),
      ranks: await uploads.ranksOf(userId),
    };
  });
}
