import { aForecast, anAssessment, aUser, createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { PredictionsStore } from './predictions.store';

let database: TestDatabase;
let store: PredictionsStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new PredictionsStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  for (const user of ['sam', 'eve']) await aUser(database.dataSource, user);
});

const first = anAssessment({ date: '2026-03-01' });
const second = anAssessment({ date: '2026-03-02', morningForecast: null, recoveries: 121 });
const versions = (dataVersion: number) => ({ assessmentVersion: 1, dataVersion });

it('gives back what was said, oldest first', async () => {
  expect(await store.replace('sam', [second, first], versions(3))).toEqual({ written: 2, deleted: 0 });
  expect(await store.predictionsOf('sam')).toEqual([
    { ...first, assessmentVersion: 1, dataVersion: 3 },
    { ...second, assessmentVersion: 1, dataVersion: 3 },
  ]);
});

it('leaves alone what is said again, in whatever order its fields come', async () => {
  await store.replace('sam', [first], versions(1));
  const rows = () =>
    database.dataSource.query<unknown[]>('SELECT ctid::text, xmax::text, * FROM daily_predictions');
  const before = await rows();
  const again = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first;
  expect(await store.replace('sam', [again], versions(2))).toEqual({ written: 0, deleted: 0 });
  expect(await rows()).toEqual(before);
});

it.each([
  ['a forecast', { morningForecast: aForecast({ pct: 1 }) }],
  ['a forecast that is gone', { morningForecast: null }],
  ['a forecast that came', { eveningForecast: aForecast({ mode: 'evening' }) }],
  ['a recommendation', { recommendation: { ...first.recommendation, intensity: 'rest' as const } }],
  ['a score', { scores: { ...first.scores, burnoutRisk: null } }],
  ['the length of history', { recoveries: 1 }],
])('takes new versions with %s that changed', async (_, change) => {
  await store.replace('sam', [first, second], versions(1));
  expect(await store.replace('sam', [{ ...first, ...change }, second], versions(2))).toEqual({
    written: 1,
    deleted: 0,
  });
  expect((await store.predictionsOf('sam')).map(({ dataVersion }) => dataVersion)).toEqual([2, 1]);
});

it('deletes what was said about days that no longer exist, and nothing of another user', async () => {
  await store.replace('eve', [first], versions(1));
  await store.replace('sam', [first, second], versions(1));
  expect(await store.replace('sam', [second], versions(2))).toEqual({ written: 0, deleted: 1 });
  expect(await store.replace('sam', [], versions(3))).toEqual({ written: 0, deleted: 1 });
  expect(await store.predictionsOf('eve')).toHaveLength(1);
});
