import type { DataSource } from 'typeorm';
import type { ImportReport } from '@whoop/sources';
import { UploadsStore } from '@whoop/database';

export interface JobEnd {
  status: 'completed' | 'completed_with_warnings' | 'failed' | 'cancelled';
  error?: object;
}

/** Ends a job as a worker would, as far as its rows show. */
export async function endJob(
  dataSource: DataSource,
  jobId: string,
  { status, error }: JobEnd,
): Promise<void> {
  const state = status.startsWith('completed') ? 'done' : status;
  await dataSource.query(`UPDATE job_steps SET state = $2, finished_at = now() WHERE job_id = $1`, [
    jobId,
    state,
  ]);
  await dataSource.query(
    `UPDATE jobs SET status = $2, error = $3, version = version + 1, finished_at = now() WHERE id = $1`,
    [jobId, status, error ?? null],
  );
}

/** A report with one skipped row. */
export const aReport = (): ImportReport => ({
  source: 'whoop-export',
  files: [
    {
      name: 'sleeps.csv',
      kind: 'sleeps',
      language: 'en',
      variant: 'V3',
      encoding: 'utf-8',
      delimiter: ',',
      rowsRead: 3,
      rowsUsed: 2,
      rowsSkipped: 1,
      cellsNulled: 0,
      unknownColumns: ['Mood'],
      missingColumns: ['Sleep debt (min)'],
    },
  ],
  ignoredEntries: [{ name: 'readme.pdf', reason: 'not a file of the export' }],
  issues: [
    {
      file: 'sleeps.csv',
      line: 3,
      column: '=Sleep onset',
      effect: 'row_skipped',
      code: 'unreadable_date',
      message: 'The onset cannot be read, so the row was not used.',
    },
  ],
  issueCounts: { unreadable_date: 1 },
  warnings: [{ code: 'missing_file', message: 'There is no workouts.csv.', file: 'workouts.csv', count: 1 }],
  range: { firstDay: '2024-01-01', lastDay: '2024-01-02' },
  counts: { cycles: 0, sleeps: 2, workouts: 0, journal: 0 },
});

/** Stores what an import would say about its upload. */
export const saveReport = (dataSource: DataSource, userId: string, uploadId: string): Promise<void> =>
  new UploadsStore(dataSource).saveImport(userId, uploadId, {
    report: aReport(),
    coverage: { cycles: null, sleeps: [0, 1], workouts: null, journal: null },
    lastInstantMs: 1,
    dataVersion: 1,
  });
