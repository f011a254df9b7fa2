import { DaysStore } from '@whoop/database';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { aUser, createTestDatabase, exportsADayApart, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import ComputeFeatures from './compute-features.processor';

const { earlier, later } = exportsADayApart();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await aUser(database.dataSource, 'sam');
});
afterAll(() => database.drop());

async function run(): Promise<unknown> {
  const deps = { dataSource: database.dataSource } as WorkerDeps;
  const done = await new ComputeFeatures(deps).run({ userId: 'sam' } as StepContext);
  if ('skipped' in done) throw new Error(done.skipped);
  return (await database.dataSource.transaction((tx) => done.commit(tx))).result;
}
const rows = () =>
  database.dataSource.query<{ date: string }[]>(
    'SELECT ctid::text, xmax::text, * FROM daily_metrics ORDER BY date',
  );

it('writes, after an export that is a day longer, the day that was open and the new one alone', async () => {
  await storeExport(database.dataSource, 'sam', earlier);
  expect(await run()).toMatchObject({ days: 98, features_changed: 98 });
  const last = await new DaysStore(database.dataSource).lastDay('sam');
  expect(last).toMatchObject({ date: '2026-06-29', partial: true, strain: null, load: null });
  const before = await rows();

  await storeExport(database.dataSource, 'sam', later);
  expect(await run()).toMatchObject({ days: 99, features_changed: 2 });
  const after = await rows();
  expect(after.map(({ date }) => date).slice(-2)).toEqual(['2026-06-29', '2026-06-30']);
  expect(after.slice(0, 97)).toEqual(before.slice(0, 97));
  const [closed] = await new DaysStore(database.dataSource).daysOf('sam', '2026-06-29', '2026-06-29');
  expect(closed).toMatchObject({ partial: false, strain: 8.3 });
  expect(closed!.acuteLoad).not.toBe(last!.acuteLoad);
});
