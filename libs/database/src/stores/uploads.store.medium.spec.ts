import { v7 as uuid } from 'uuid';
import type { Coverage, ImportReport } from '@whoop/sources';
import { anUpload, aUser, createTestDatabase, SAMPLE_START_MS } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { BadCursor } from '../paging/bad-cursor';
import { UploadsStore } from './uploads.store';

let database: TestDatabase;
let store: UploadsStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new UploadsStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  await aUser(database.dataSource, 'sam');
  await aUser(database.dataSource, 'kim');
});

const coverage: Coverage = {
  cycles: [SAMPLE_START_MS, SAMPLE_START_MS + 1],
  sleeps: [SAMPLE_START_MS, SAMPLE_START_MS + 1],
  workouts: null,
  journal: null,
};
const report: ImportReport = {
  source: 'whoop-export',
  files: [],
  ignoredEntries: [{ name: '__MACOSX/._slééps "1".csv', reason: 'system file' }],
  issues: [{ file: 'sleeps.csv', line: 2, column: null, effect: 'row_skipped', code: 'x', message: 'y' }],
  issueCounts: { x: 1 },
  warnings: [],
  range: { firstDay: '2026-03-01', lastDay: '2026-03-01' },
  counts: { cycles: 1, sleeps: 1, workouts: 0, journal: 0 },
};
const finished = { report, coverage, lastInstantMs: SAMPLE_START_MS + 1, dataVersion: 4 };

test('an upload comes back as it was stored', async () => {
  const upload = await anUpload(database.dataSource, 'sam', {
    displayName: 'Übersicht 🏃.zip',
    byteSize: 2 ** 31 - 1,
  });
  const expected = {
    ...upload,
    userId: 'sam',
    exportLastInstant: null,
    covers: null,
    report: null,
    dataVersion: null,
    importedAt: null,
  };
  expect(await store.byId('sam', upload.id)).toMatchObject(expected);
  expect(await store.bySha256('sam', upload.sha256)).toMatchObject(expected);
});

test('the same bytes are stored once per user, also at the same moment', async () => {
  const sha256 = 'a'.repeat(64);
  const insert = (userId: string) =>
    store.insert(userId, { id: uuid(), sha256, byteSize: 1, displayName: 'a.zip', fileKey: 'raw/a' });
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => insert('sam')));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await insert('kim')).toBe(true);
});

test('an import is kept with the upload', async () => {
  const { id, sha256 } = await anUpload(database.dataSource, 'sam');
  expect(await store.ranksOf('sam')).toEqual([]);
  expect(await store.coverageOf('sam')).toEqual([]);
  await store.saveImport('sam', id, finished);
  expect(await store.byId('sam', id)).toMatchObject({
    report,
    covers: coverage,
    dataVersion: 4,
    exportLastInstant: new Date(SAMPLE_START_MS + 1),
    importedAt: expect.any(Date) as Date,
  });
  expect(await store.ranksOf('sam')).toEqual([{ uploadId: id, sha256, lastInstantMs: SAMPLE_START_MS + 1 }]);
  expect(await store.coverageOf('sam')).toEqual([coverage]);
});

test('an export without rows has a coverage but no rank', async () => {
  const { id } = await anUpload(database.dataSource, 'sam');
  await store.saveImport('sam', id, { ...finished, lastInstantMs: null });
  expect(await store.ranksOf('sam')).toEqual([]);
  expect(await store.coverageOf('sam')).toEqual([coverage]);
});

test('nobody reads or changes the uploads of another user', async () => {
  const { id, sha256 } = await anUpload(database.dataSource, 'sam');
  await store.saveImport('kim', id, finished);
  expect(await store.byId('sam', id)).toMatchObject({ report: null });
  expect(await store.byId('kim', id)).toBeNull();
  expect(await store.bySha256('kim', sha256)).toBeNull();
  expect(await store.list('kim', { limit: 10 })).toEqual({ items: [], total: 0, nextCursor: null });
  expect(await store.ranksOf('kim')).toEqual([]);
  expect(await store.coverageOf('kim')).toEqual([]);
});

test('what is no id names no upload', async () => {
  expect(await store.byId('sam', `' OR true --`)).toBeNull();
});

test('pages go newest first through all uploads, once each', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) ids.unshift((await anUpload(database.dataSource, 'sam')).id);
  // All at one moment: the id decides.
  await database.dataSource.query(`UPDATE uploads SET created_at = '2026-03-01T10:00:00.123Z'`);
  await anUpload(database.dataSource, 'kim');
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.list('sam', { limit: 3, cursor });
    expect(page.total).toBe(7);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(ids);
});

test('a list leaves out the issues of a report', async () => {
  const { id } = await anUpload(database.dataSource, 'sam');
  await store.saveImport('sam', id, finished);
  const { issues, ...summary } = report;
  expect(issues).toHaveLength(1);
  expect((await store.list('sam', { limit: 1 })).items[0]?.report).toEqual(summary);
});

test('a cursor that is not ours is refused', async () => {
  await expect(store.list('sam', { limit: 1, cursor: 'bm9uc2Vuc2U' })).rejects.toThrow(BadCursor);
});
