import { createTestDatabase, anUpload, type TestDatabase } from '@whoop/testing';
import { BadCursor } from '@whoop/database';
import { Bench } from '../testing/bench';
import { acceptJob } from '../rows/accept-job';
import { cancelJob } from '../rows/cancel-job';

describe('reading jobs', () => {
  let database: TestDatabase;
  let bench: Bench;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, 'postgres', null);
  });
  afterEach(() => database.drop());

  it('shows a new job with all its steps', async () => {
    const job = await bench.job(await bench.accept());
    expect(job).toMatchObject({
      kind: 'upload',
      status: 'queued',
      progress: 0,
      uploadId: null,
      result: null,
    });
    expect(job).toMatchObject({ error: null, warnings: [], startedAt: null, finishedAt: null, version: 0 });
    expect(job.createdAt).toBeInstanceOf(Date);
    expect(job.steps).toEqual([
      { name: 'ingest-upload', state: 'ready', progress: 0, attempts: 0, error: null },
      { name: 'compute-features', state: 'waiting', progress: 0, attempts: 0, error: null },
      { name: 'assess-days', state: 'waiting', progress: 0, attempts: 0, error: null },
      { name: 'train-models', state: 'waiting', progress: 0, attempts: 0, error: null },
      { name: 'assess-days', state: 'waiting', progress: 0, attempts: 0, error: null },
      { name: 'find-insights', state: 'waiting', progress: 0, attempts: 0, error: null },
    ]);
  });

  it('pages newest first, also through jobs of the same moment', async () => {
    const ids = [];
    for (let i = 0; i < 7; i += 1) ids.push(await bench.accept());
    await bench.query(`UPDATE jobs SET created_at = '2026-03-01T06:00:00.123Z'`);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await bench.reader.list('sam', { limit: 3, cursor });
      expect(page.total).toBe(7);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([...ids].sort().reverse());
  });

  it('lists by state, and only what is the user’s own', async () => {
    const cancelled = await bench.accept();
    await cancelJob(database.dataSource, 'sam', cancelled);
    await bench.accept();
    const page = await bench.reader.list('sam', { limit: 10, status: 'cancelled' });
    expect(page).toMatchObject({ total: 1, nextCursor: null });
    expect(page.items.map(({ id }) => id)).toEqual([cancelled]);
    expect(await bench.reader.list('eve', { limit: 10 })).toEqual({ items: [], total: 0, nextCursor: null });
  });

  it('refuses a cursor that it did not make', async () => {
    await expect(bench.reader.list('sam', { limit: 3, cursor: 'x' })).rejects.toThrow(BadCursor);
  });

  it('finds the newest job of an upload', async () => {
    await bench.accept();
    const upload = await anUpload(database.dataSource, 'sam');
    const accept = () =>
      database.dataSource.transaction((tx) =>
        acceptJob(tx, { userId: 'sam', kind: 'upload', uploadId: upload.id }),
      );
    await accept();
    const second = await accept();
    expect(await bench.reader.latestOfUpload('sam', upload.id)).toMatchObject({
      id: second,
      uploadId: upload.id,
    });
    expect(await bench.reader.latestOfUpload('eve', upload.id)).toBeNull();
  });
});
