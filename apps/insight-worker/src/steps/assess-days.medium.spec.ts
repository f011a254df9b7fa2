import { ANALYSIS_VERSION, assessDays, computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, PredictionsStore, RecordsStore } from '@whoop/database';
import { SnapshotMoved } from '@whoop/jobs';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { aUser, createTestDatabase, generateExport, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import AssessDays from './assess-days.processor';

const LAST = '2026-06-30';
const DAYS = 99;
const UPLOAD = '019a0000-0000-7000-8000-000000000001';
const ZIP = generateExport({
  days: 100,
  seed: 5,
  endDate: LAST,
  quirks: new Set(['naps', 'open'] as const),
}).zip;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await aUser(database.dataSource, 'sam');
  await storeExport(database.dataSource, 'sam', { zip: ZIP, uploadId: UPLOAD });
});
afterEach(() => database.drop());

async function addFeatures(): Promise<void> {
  const days = new DaysStore(database.dataSource);
  const records = new RecordsStore(database.dataSource);
  const [naps, workouts] = [await records.napsOf('sam'), await records.workoutsOf('sam')];
  const features = computeFeatures(await days.measuresOf('sam'), { naps, workouts });
  await days.saveFeatures('sam', features, FEATURE_VERSION);
}
const outcome = () =>
  new AssessDays({
    dataSource: database.dataSource,
    config: { secretKey: null, mlEngine: 'forest' },
  } as unknown as WorkerDeps).run({ userId: 'sam' } as StepContext);
async function run(): Promise<Record<string, unknown>> {
  const done = await outcome();
  if ('skipped' in done) throw new Error(done.skipped);
  const { result } = await database.dataSource.transaction((tx) => done.commit(tx));
  return result as Record<string, unknown>;
}
const rows = () =>
  database.dataSource.query<unknown[]>('SELECT ctid::text, * FROM daily_predictions ORDER BY date');

it('says something of every day once: again it changes nothing', async () => {
  await addFeatures();
  expect(await run()).toMatchObject({ assessed_days: DAYS, assessments_changed: DAYS });
  const before = await rows();
  expect(await run()).toMatchObject({ assessments_changed: 0 });
  expect(await rows()).toEqual(before);
});

it('stores what the pure function says, with the age of the data on the newest day alone', async () => {
  await addFeatures();
  await run();
  const records = new RecordsStore(database.dataSource);
  const said = assessDays({
    days: await new DaysStore(database.dataSource).daysOf('sam'),
    workouts: await records.workoutsOf('sam'),
    yesAnswers: await records.yesAnswersOf('sam'),
  });
  const stored = (await new PredictionsStore(database.dataSource).predictionsOf('sam')).map(
    ({ assessmentVersion: _, dataVersion: __, ...day }) => day,
  );
  expect(stored.slice(0, -1)).toEqual(JSON.parse(JSON.stringify(said.slice(0, -1))));
  expect(stored.at(-1)?.riskFlags.map(({ code }) => code)).toContain('DATA_STALE');
});

it('notes how far the analysis has come', async () => {
  await addFeatures();
  await run();
  expect(await database.dataSource.query('SELECT * FROM users')).toMatchObject([
    {
      data_version: 1,
      analysed_data_version: 1,
      analysis_version: ANALYSIS_VERSION,
      newest_day: LAST,
      stale_level: 2,
    },
  ]);
});

it('touches only the days whose inputs changed', async () => {
  await addFeatures();
  await run();
  await database.dataSource.query(
    `UPDATE daily_metrics SET recovery_pct = 1 WHERE date = '2026-06-28' AND user_id = 'sam'`,
  );
  await addFeatures();
  // That day, and the two after it.
  expect(await run()).toMatchObject({ assessments_changed: 3 });
});

it('leaves the word to the job of a newer import whose features are due', async () => {
  await expect(outcome()).resolves.toEqual({ skipped: expect.stringContaining('newer import') as string });
});

it('assesses again when an import came in between', async () => {
  await addFeatures();
  const done = await outcome();
  await database.dataSource.query('UPDATE users SET data_version = data_version + 1');
  if ('skipped' in done) throw new Error(done.skipped);
  await expect(database.dataSource.transaction((tx) => done.commit(tx))).rejects.toThrow(SnapshotMoved);
});
