import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, PredictionsStore, RecordsStore, RunsStore } from '@whoop/database';
import { binnedForestEngine } from '@whoop/forest';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { ModelRegistry } from '@whoop/model-registry';
import { trainModels, writeAthleteModels } from '@whoop/models';
import { FolderStore } from '@whoop/platform';
import { aUser, createTestDatabase, generateExport, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import AssessDays from '../steps/assess-days.processor';

const SECRET = 'a secret of more than 32 characters';
const VERSION = '1.0.0_20260630_120000';
const { zip } = generateExport({ days: 320, seed: 4, quirks: new Set(['open'] as const) });

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'modelled-'));
  await aUser(database.dataSource, 'sam');
  await storeExport(database.dataSource, 'sam', { zip, uploadId: '019a0000-0000-7000-8000-000000000009' });
  const [days, records] = [new DaysStore(database.dataSource), new RecordsStore(database.dataSource)];
  const [naps, workouts] = [await records.napsOf('sam'), await records.workoutsOf('sam')];
  await days.saveFeatures(
    'sam',
    computeFeatures(await days.measuresOf('sam'), { naps, workouts }),
    FEATURE_VERSION,
  );
}, 60_000);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const logger = { warn: () => undefined } as unknown as WorkerDeps['logger'];
async function assess() {
  const deps = {
    dataSource: database.dataSource,
    fileStore: new FolderStore(folder),
    logger,
    config: { secretKey: SECRET, mlEngine: 'forest' },
  } as unknown as WorkerDeps;
  const outcome = await new AssessDays(deps).run({ userId: 'sam' } as StepContext);
  if ('skipped' in outcome) throw new Error(outcome.skipped);
  return (await database.dataSource.transaction((tx) => outcome.commit(tx))).result;
}

/** Publishes models of the whole history whose gates are all open: what they say is not the matter here. */
async function publish(): Promise<void> {
  const days = await new DaysStore(database.dataSource).daysOf('sam');
  const trained = trainModels(days, { engine: binnedForestEngine });
  for (const head of Object.values(trained.heads)) head.winner = 'ridge';
  const files = await new ModelRegistry({
    fileStore: new FolderStore(folder),
    logger,
    secretKey: SECRET,
    read: (documents) => documents,
  }).write({ userId: 'sam', modelVersion: VERSION, documents: writeAthleteModels(trained) });
  await new RunsStore(database.dataSource).insert('sam', {
    id: uuid(),
    modelVersion: VERSION,
    dataVersion: 1,
    trainingVersion: 1,
    engine: 'forest',
    daysUsed: 300,
    startDate: days[0]!.date,
    endDate: days.at(-1)!.date,
    files,
    metrics: {},
  });
}
const said = () => new PredictionsStore(database.dataSource).predictionsOf('sam');

it('lets the models speak of the newest day alone, again and again the same, and the rules where a file was altered', async () => {
  await assess();
  const before = await said();
  await publish();
  expect(await assess()).toMatchObject({ assessments_changed: 1 });
  const after = await said();
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)!.morningForecast).toMatchObject({ method: 'model', mode: 'morning', learning: false });
  expect(await assess()).toMatchObject({ assessments_changed: 0 });

  writeFileSync(join(folder, 'models', 'sam', VERSION, 'recovery_predictor.json'), '{}');
  // What a model said of a day stands, though it is set aside.
  expect(await assess()).toMatchObject({ assessments_changed: 0 });
  expect(await new RunsStore(database.dataSource).latest('sam')).toBeNull();
}, 120_000);
