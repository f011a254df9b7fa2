import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { v7 as uuid } from 'uuid';
import { ExportStore } from '@whoop/database';
import { exportFileKey, FolderStore, rawFileKey } from '@whoop/platform';
import type { StepContext, WorkerDeps } from '@whoop/jobs';
import { anUpload, aUser, createTestDatabase, generateExport, storeExport } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import ExportData from './export-data.processor';

const { zip } = generateExport({ days: 40, seed: 5, quirks: new Set(['naps'] as const) });
let database: TestDatabase;
let folder: string;
let store: FolderStore;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  store = new FolderStore(folder);
  for (const user of ['sam', 'eve']) await aUser(database.dataSource, user);
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function packed(jobId = uuid()): Promise<Map<string, string>> {
  const deps = { dataSource: database.dataSource, fileStore: store } as unknown as WorkerDeps;
  const context = { userId: 'sam', jobId, progress: () => undefined } as unknown as StepContext;
  const outcome = await new ExportData(deps).run(context);
  if ('skipped' in outcome) throw new Error(outcome.skipped);
  const { result } = await database.dataSource.transaction((tx) => outcome.commit(tx));
  const bytes = await store.read(exportFileKey('sam', jobId));
  expect(result).toMatchObject({ export: { byte_size: bytes.length } });
  return new Map(
    new AdmZip(bytes).getEntries().map((entry) => [entry.entryName, entry.getData().toString('latin1')]),
  );
}

it('holds every table of an athlete with every row, and the uploads as they were', async () => {
  const id = uuid();
  const fileKey = rawFileKey('sam', id);
  await store.write(fileKey, Buffer.from(zip));
  await anUpload(database.dataSource, 'sam', { id, fileKey, displayName: 'my export.zip' });
  await storeExport(database.dataSource, 'sam', { zip, uploadId: id });
  await storeExport(database.dataSource, 'eve', { zip, uploadId: uuid() });
  const files = await packed();
  for (const name of ExportStore.tables) {
    const rows = JSON.parse(files.get(`json/${name}.json`)!) as Record<string, unknown>[];
    const owner = name === 'users' ? 'id' : 'user_id';
    const [{ count }] = await database.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM ${name} WHERE ${owner} = 'sam'`,
    );
    expect([name, rows.length]).toEqual([name, count]);
    expect(rows.every((row) => row[owner] === 'sam')).toBe(true);
    expect(files.get(`csv/${name}.csv`)).toBeDefined();
  }
  const days = files.get('csv/daily_metrics.csv')!.trim().split('\r\n');
  expect(days.length).toBe((JSON.parse(files.get('json/daily_metrics.json')!) as unknown[]).length + 1);
  expect(files.get(`raw/${id}_my_export.zip`)).toBe(Buffer.from(zip).toString('latin1'));
  expect(files.get('README.txt')).toContain('Everything that Whoop Insights Pro has stored about you.');
});

it('has every table that belongs to a user', async () => {
  const tables = await database.dataSource.query<{ table: string }[]>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'user_id' ORDER BY 1`,
  );
  expect([...ExportStore.tables].filter((name) => name !== 'users').sort()).toEqual(
    tables.map(({ table }) => table).sort(),
  );
});

it('says which upload is no longer stored, and gives away no secret of ours', async () => {
  const id = uuid();
  await anUpload(database.dataSource, 'sam', { id, fileKey: rawFileKey('sam', id) });
  const files = await packed();
  expect(files.get('README.txt')).toContain(`No longer stored: raw/${id}`);
  expect([...files.values()].join()).not.toMatch(/file_key|hmac/);
});

it('keeps the newest archive alone', async () => {
  const [first, second] = [uuid(), uuid()];
  await packed(first);
  for (const id of [first, second])
    await database.dataSource.query(
      `INSERT INTO jobs (id, user_id, kind, status) VALUES ($1, 'sam', 'export', 'completed')`,
      [id],
    );
  await packed(second);
  await expect(store.read(exportFileKey('sam', first))).rejects.toThrow();
});
