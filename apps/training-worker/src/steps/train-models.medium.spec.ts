import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, RecordsStore, RunsStore, UsersStore } from '@whoop/database';
import { SnapshotMoved } from '@whoop/jobs';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { ModelRegistry } from '@whoop/model-registry';
import { FolderStore } from '@whoop/platform';
import type { ComputePool } from '@whoop/platform';
import { aUser, createTestDatabase, generateExport, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { train } from '../training/train';
import type { TrainingInput } from '../training/train';
import TrainModels from './train-models.processor';

const SECRET = 'a secret of more than 32 characters';
const exportOf = (days: number) => generateExport({ days, seed: 3, quirks: new Set(['open'] as const) }).zip;
const LONG = { zip: exportOf(150), uploadId: '019a0000-0000-7000-8000-000000000001' };
const SHORT = { zip: exportOf(10), uploadId: '019a0000-0000-7000-8000-000000000002' };

let database: TestDatabase;
let folder: string;
let progress: number[];
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'training-'));
  progress = [];
  await aUser(database.dataSource, 'sam');
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The real training, in this process: that children are started and stopped is tested where they are made. */
const here = {
  run: (_method: string, [input]: [TrainingInput], options: { onProgress: (fraction: number) => void }) =>
    train(input, options.onProgress),
} as unknown as ComputePool;
const logger = { warn: () => undefined } as unknown as WorkerDeps['logger'];
const deps = (): WorkerDeps =>
  ({
    dataSource: database.dataSource,
    fileStore: new FolderStore(folder),
    logger,
    config: { secretKey: SECRET, mlEngine: 'forest', minDaysForTraining: 14, trainingMemoryMb: 448 },
    compute: () => here,
  }) as unknown as WorkerDeps;
const context = {
  userId: 'sam',
  progress: (fraction: number) => progress.push(fraction),
} as unknown as StepContext;

async function importOf(upload: { zip: Uint8Array; uploadId: string }): Promise<void> {
  const { dataSource } = database;
  await storeExport(dataSource, 'sam', upload);
  const [days, records] = [new DaysStore(dataSource), new RecordsStore(dataSource)];
  const [naps, workouts] = [await records.napsOf('sam'), await records.workoutsOf('sam')];
  await days.saveFeatures(
    'sam',
    computeFeatures(await days.measuresOf('sam'), { naps, workouts }),
    FEATURE_VERSION,
  );
}
const computed = () => new TrainModels(deps()).run(context);
async function trained(): Promise<Record<string, unknown>> {
  const outcome = await computed();
  if ('skipped' in outcome) throw new Error(outcome.skipped);
  return (await database.dataSource.transaction((tx) => outcome.commit(tx))).result as Record<
    string,
    unknown
  >;
}
const versions = () => readdirSync(join(folder, 'models', 'sam'));
const runs = () => new RunsStore(database.dataSource).list('sam', { limit: 10 });

it('publishes three models with the figures of days that they had not seen', async () => {
  await importOf(LONG);
  const result = await trained();
  expect(result).toMatchObject({
    status: 'ok',
    trained_models: ['recovery_predictor', 'burnout_classifier', 'sleep_classifier'],
    metrics: {
      recovery_predictor: { mae: expect.any(Number), r2: expect.any(Number), naive_mae: expect.any(Number) },
      burnout_classifier: { accuracy: expect.any(Number), brier_skill: expect.any(Number) },
      sleep_classifier: { accuracy: expect.any(Number) },
    },
    data_summary: {
      days_used: expect.any(Number),
      start_date: expect.any(String),
      end_date: expect.any(String),
    },
  });
  expect(progress.at(-1)).toBe(1);
  expect(versions()).toEqual([result.model_version]);
  const registry = new ModelRegistry({
    fileStore: new FolderStore(folder),
    logger,
    secretKey: SECRET,
    read: (documents) => documents,
  });
  const found = await registry.latest(database.dataSource, 'sam');
  expect(Object.keys(found!.models)).toEqual([
    'recovery_predictor',
    'burnout_classifier',
    'sleep_classifier',
  ]);
}, 120_000);

it('is left out when nothing changed, and when there are too few days', async () => {
  await importOf(SHORT);
  expect(await computed()).toEqual({
    skipped: expect.stringMatching(/needs 14 days with a recovery; there are \d/),
  });
  await importOf(LONG);
  const first = await trained();
  delete first['training_timings'];
  expect(await computed()).toEqual({
    skipped: expect.stringContaining('Nothing has changed'),
    unchanged: true,
    result: { ...first, status: 'unchanged' },
  });
  expect((await runs()).total).toBe(1);
}, 120_000);

it('publishes nothing for data that has moved, and leaves no file of it', async () => {
  await importOf(LONG);
  const outcome = await computed();
  if ('skipped' in outcome) throw new Error(outcome.skipped);
  expect(versions()).toHaveLength(1);
  await new UsersStore(database.dataSource).bumpDataVersion('sam');
  await expect(database.dataSource.transaction((tx) => outcome.commit(tx))).rejects.toBeInstanceOf(
    SnapshotMoved,
  );
  expect((await runs()).total).toBe(0);
  expect(versions().flatMap((version) => readdirSync(join(folder, 'models', 'sam', version)))).toEqual([]);
}, 120_000);
