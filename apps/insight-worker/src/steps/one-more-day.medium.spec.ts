import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, PredictionsStore, RecordsStore } from '@whoop/database';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { aUser, createTestDatabase, exportsADayApart, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import AssessDays from './assess-days.processor';

const { earlier, later } = exportsADayApart();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await aUser(database.dataSource, 'sam');
});
afterAll(() => database.drop());

async function importAndAssess(upload: { zip: Uint8Array; uploadId: string }): Promise<unknown> {
  const { dataSource } = database;
  await storeExport(dataSource, 'sam', upload);
  const [days, records] = [new DaysStore(dataSource), new RecordsStore(dataSource)];
  const [naps, workouts] = [await records.napsOf('sam'), await records.workoutsOf('sam')];
  const features = computeFeatures(await days.measuresOf('sam'), { naps, workouts });
  await days.saveFeatures('sam', features, FEATURE_VERSION);
  const done = await new AssessDays({
    dataSource,
    config: { secretKey: null, mlEngine: 'forest' },
  } as unknown as WorkerDeps).run({ userId: 'sam' } as StepContext);
  if ('skipped' in done) throw new Error(done.skipped);
  return (await dataSource.transaction((tx) => done.commit(tx))).result;
}
const rows = () =>
  database.dataSource.query<{ date: string }[]>(
    'SELECT ctid::text, xmax::text, * FROM daily_predictions ORDER BY date',
  );
const newest = async () => (await new PredictionsStore(database.dataSource).predictionsOf('sam')).at(-1)!;

it('says anew, after an export that is a day longer, what is said of the day that was open and of the new one', async () => {
  expect(await importAndAssess(earlier)).toMatchObject({ assessed_days: 98, assessments_changed: 98 });
  const [before, inTheMorning] = [await rows(), await newest()];
  expect(inTheMorning).toMatchObject({ date: '2026-06-29', eveningForecast: null });

  expect(await importAndAssess(later)).toMatchObject({ assessed_days: 99, assessments_changed: 2 });
  const after = await rows();
  expect(after.slice(0, 97)).toEqual(before.slice(0, 97));

  const said = await new PredictionsStore(database.dataSource).predictionsOf('sam');
  const [closed, open] = said.slice(-2);
  expect([closed, open]).toMatchObject([
    { date: '2026-06-29', dataVersion: 2, eveningForecast: { mode: 'evening' } },
    { date: '2026-06-30', dataVersion: 2, eveningForecast: null },
  ]);
  expect(closed!.recommendation).toEqual(inTheMorning.recommendation);
  expect(closed!.morningForecast).toEqual(inTheMorning.morningForecast);
  const isStale = ({ riskFlags }: typeof inTheMorning) => riskFlags.some(({ code }) => code === 'DATA_STALE');
  expect([isStale(inTheMorning), isStale(closed!), isStale(open!)]).toEqual([true, false, true]);
  expect(said.filter(isStale)).toHaveLength(1);
  expect(await database.dataSource.query('SELECT newest_day, stale_level FROM users')).toEqual([
    { newest_day: '2026-06-30', stale_level: 2 },
  ]);
});
