import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, InsightsStore, RecordsStore, UsersStore } from '@whoop/database';
import { findInsights } from '@whoop/insights';
import type { InsightInput } from '@whoop/insights';
import { SnapshotMoved } from '@whoop/jobs';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import {
  aJournalAnswer,
  aUser,
  createTestDatabase,
  exportsADayApart,
  generateExport,
  storeExport,
} from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import FindInsights from './find-insights.processor';

const { earlier: SHORTER, later: LONGER } = exportsADayApart(300);

// A search takes seconds here: Jest's module registry slows every call of Math.
jest.setTimeout(30_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await aUser(database.dataSource, 'sam');
});
afterEach(() => database.drop());

async function importExport(upload: typeof SHORTER): Promise<void> {
  await storeExport(database.dataSource, 'sam', upload);
  const [days, records] = [new DaysStore(database.dataSource), new RecordsStore(database.dataSource)];
  const [naps, workouts] = [await records.napsOf('sam'), await records.workoutsOf('sam')];
  const features = computeFeatures(await days.measuresOf('sam'), { naps, workouts });
  await days.saveFeatures('sam', features, FEATURE_VERSION);
}

/** What the child would do, here: the process itself is tried end to end. */
const inProcess = {
  run: (_: string, [input]: [InsightInput]) => Promise.resolve(findInsights(structuredClone(input))),
};
const outcome = () =>
  new FindInsights({
    dataSource: database.dataSource,
    compute: () => inProcess,
  } as unknown as WorkerDeps).run({ userId: 'sam', progress: () => undefined } as unknown as StepContext);
async function run(): Promise<Record<string, number>> {
  const done = await outcome();
  if ('skipped' in done) throw new Error(done.skipped);
  const { result } = await database.dataSource.transaction((tx) => done.commit(tx));
  return result as Record<string, number>;
}
const rows = () =>
  database.dataSource.query<Record<string, unknown>[]>('SELECT ctid::text, * FROM insights ORDER BY key');
const again = () => database.dataSource.query('UPDATE users SET insights_version = 0');

it('finds what was planted, once: again it changes nothing', async () => {
  await importExport(SHORTER);
  const first = await run();
  const stored = await rows();
  expect(first['insights_changed']).toBe(stored.length);
  expect(stored.find(({ key }) => key === 'journal:alcohol:recovery:0')).toMatchObject({
    verdict: 'worsens',
    published: true,
    change: 'new',
    data_version: 1,
  });
  await expect(outcome()).resolves.toEqual({ skipped: expect.any(String) as string, unchanged: true });
  await again();
  expect(await run()).toMatchObject({ insights_changed: 0 });
  expect(await rows()).toEqual(stored);
});

it('keeps ids and what was said when a day is added', async () => {
  await importExport(SHORTER);
  await run();
  const before = new Map((await rows()).map((row) => [row['key'], row]));
  await importExport(LONGER);
  await run();
  const after = await rows();
  const kept = after.filter(({ key }) => before.has(key));
  expect(kept.length).toBeGreaterThan(100);
  for (const row of kept) expect(row['id']).toBe(before.get(row['key'])!['id']);
  const news = kept.filter(({ changed_on: on, key }) => on !== before.get(key)!['changed_on']);
  expect(news.length).toBeLessThan(kept.length / 10);
});

it('retires what no longer holds and keeps what was said of it', async () => {
  await importExport(SHORTER);
  await run();
  await database.dataSource.query(`DELETE FROM journal_answers WHERE question ILIKE '%alcohol%'`);
  await again();
  await run();
  const [alcohol] = (await rows()).filter(({ key }) => key === 'journal:alcohol:recovery:0');
  expect(alcohol).toMatchObject({ published: false, verdict: 'inconclusive', rank: null, evidence: null });
  expect(alcohol!['retired_on']).not.toBeNull();
  expect(alcohol!['timeline']).toMatchObject([{ verdict: 'worsens' }, { verdict: 'inconclusive' }]);
});

it('looks into sensitive questions only when it may, and forgets them when it may not', async () => {
  await importExport(SHORTER);
  const days = await new DaysStore(database.dataSource).measuresOf('sam');
  const journal = days.map(({ cycleStartUtcMs }, i) => ({
    ...aJournalAnswer({
      cycleStartUtcMs,
      question: 'Took prescription medication?',
      answeredYes: i % 3 === 0,
      uploadId: SHORTER.uploadId,
    }),
    offsetKnown: true,
  }));
  await new RecordsStore(database.dataSource).save('sam', { cycles: [], sleeps: [], workouts: [], journal });
  const sensitive = async () => (await rows()).filter(({ key }) => String(key).includes('medication')).length;
  await run();
  expect(await sensitive()).toBe(0);
  const users = new UsersStore(database.dataSource);
  await users.savePreferences('sam', { sensitiveInsights: true });
  await run();
  expect(await sensitive()).toBeGreaterThan(0);
  await new InsightsStore(database.dataSource).deleteSensitive('sam');
  expect(await sensitive()).toBe(0);
  await users.savePreferences('sam', { sensitiveInsights: false });
  await run();
  expect(await sensitive()).toBe(0);
});

it('waits for 14 days, and for features', async () => {
  await importExport({ ...LONGER, zip: generateExport({ days: 12, seed: 5, quirks: new Set() }).zip });
  await expect(outcome()).resolves.toEqual({
    skipped: expect.stringMatching(/^Insights need 14 days of data; there are 1\d\.$/) as string,
  });
  await storeExport(database.dataSource, 'sam', SHORTER);
  await expect(outcome()).resolves.toMatchObject({ unchanged: true });
});

it.each([
  ['an import came in between', 'UPDATE users SET data_version = data_version + 1'],
  ['the athlete changed their mind', 'UPDATE users SET sensitive_insights = true'],
])('searches again when %s', async (_, change) => {
  await importExport(SHORTER);
  const done = await outcome();
  await database.dataSource.query(change);
  if ('skipped' in done) throw new Error(done.skipped);
  await expect(database.dataSource.transaction((tx) => done.commit(tx))).rejects.toThrow(SnapshotMoved);
});
