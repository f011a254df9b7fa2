import { FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore } from '@whoop/database';
import { SnapshotMoved } from '@whoop/jobs';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { aUser, createTestDatabase, generateExport, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import ComputeFeatures from './compute-features.processor';

const LAST = '2026-06-30';
/** Of 100 days of wear; the first night belongs to the day before it began. */
const DAYS = 99;
const UPLOAD = '019a0000-0000-7000-8000-000000000001';
const quirks = new Set(['naps', 'open'] as const);
const ZIP = generateExport({ days: 100, seed: 5, endDate: LAST, quirks }).zip;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await aUser(database.dataSource, 'sam');
  await storeExport(database.dataSource, 'sam', { zip: ZIP, uploadId: UPLOAD });
});
afterEach(() => database.drop());

const context = { userId: 'sam' } as StepContext;
const outcome = () => new ComputeFeatures({ dataSource: database.dataSource } as WorkerDeps).run(context);
async function run(): Promise<Record<string, unknown>> {
  const done = await outcome();
  if ('skipped' in done) throw new Error(done.skipped);
  const { result } = await database.dataSource.transaction((tx) => done.commit(tx));
  return result as Record<string, unknown>;
}
const rows = () =>
  database.dataSource.query<unknown[]>('SELECT ctid::text, * FROM daily_metrics ORDER BY date');

it('writes the columns of every day once: again it changes nothing', async () => {
  expect(await run()).toMatchObject({ days: DAYS, features_changed: DAYS, feature_version: FEATURE_VERSION });
  const before = await rows();
  expect(await run()).toMatchObject({ features_changed: 0 });
  expect(await rows()).toEqual(before);
  const newest = await new DaysStore(database.dataSource).lastDay('sam');
  expect(newest).toMatchObject({ date: LAST, featureVersion: FEATURE_VERSION });
  for (const column of [
    'recoveryBaseline30d',
    'acuteChronicRatio',
    'sleepRegularity',
    'consistency',
  ] as const)
    expect(newest?.[column]).toEqual(expect.any(Number));
});

it('writes all again when the version of the code has risen', async () => {
  await run();
  await database.dataSource.query('UPDATE daily_metrics SET feature_version = feature_version - 1');
  expect(await run()).toMatchObject({ features_changed: DAYS });
});

it('computes again when an import came in between', async () => {
  const done = await outcome();
  await database.dataSource.query('UPDATE users SET data_version = data_version + 1');
  if ('skipped' in done) throw new Error(done.skipped);
  await expect(database.dataSource.transaction((tx) => done.commit(tx))).rejects.toThrow(SnapshotMoved);
});
