import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateExport, Stack } from '@whoop/testing';

const exportOf = (days: number) =>
  generateExport({ days, seed: 4, endDate: '2026-06-30', quirks: new Set(['open'] as const) }).zip;
const LONG = exportOf(330);
const LONGER = exportOf(340);

interface Summary {
  tomorrow: { method: string } | null;
}
interface Runs {
  total: number;
  items: { model_version: string; status: string }[];
}

describe('training', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.start();
    await stack.startApps('ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker');
  }, 60_000);
  afterAll(() => stack?.stop(), 60_000);

  const query = <Row>(sql: string): Promise<Row[]> => stack.query<Row>(sql);
  const runs = (userId: string) => stack.api.get<Runs>(`/models?user_id=${userId}`);
  async function untilTraining(userId: string): Promise<void> {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(10)) {
      const found = await query(
        `select 1 from job_steps where user_id = '${userId}' and name = 'train-models' and state = 'running'`,
      );
      if (found.length > 0) return;
    }
    throw new Error('No training began.');
  }

  it('is done elsewhere when its worker is killed, once, and the dashboard is there meanwhile', async () => {
    const [worker] = stack.running('training-worker');
    const { jobId } = await stack.api.accepted('anna', LONG);
    await untilTraining('anna');
    worker!.signal('SIGKILL');
    expect((await stack.api.get<Summary>('/dashboard/summary?user_id=anna')).tomorrow).not.toBeNull();
    await stack.startApp('training-worker');
    const job = await stack.api.finished('anna', jobId, 60_000);
    expect(job.error).toBeNull();
    expect(job.steps.find(({ name }) => name === 'train-models')).toMatchObject({
      state: 'done',
      attempts: 2,
    });
    expect((await runs('anna')).total).toBe(1);
  }, 90_000);

  it('is asked for twice and done once', async () => {
    const ask = async () => {
      const response = await fetch(`${stack.api.base}/api/v1/train?user_id=anna`, { method: 'POST' });
      expect(response.status).toBe(202);
      return ((await response.json()) as { job_id: string }).job_id;
    };
    const ids = await Promise.all([ask(), ask(), ask()]);
    await stack.api.finished('anna', ids[0]);
    expect(new Set(ids).size).toBe(1);
    expect((await runs('anna')).total).toBe(1);
  }, 60_000);

  it('ends with models of the newest data when an import comes in between', async () => {
    const first = await stack.api.accepted('ben', LONG);
    await untilTraining('ben');
    const second = await stack.api.accepted('ben', LONGER);
    for (const { jobId } of [first, second])
      expect((await stack.api.finished('ben', jobId, 90_000)).error).toBeNull();
    expect(
      await query(`select data_version = trained_data_version as same from users where id = 'ben'`),
    ).toEqual([{ same: true }]);
    const folders = readdirSync(join(stack.env.DATA_DIR!, 'models', 'ben')).filter(
      (version) => readdirSync(join(stack.env.DATA_DIR!, 'models', 'ben', version)).length > 0,
    );
    const published = await query<{ model_version: string }>(
      `select model_version from prediction_runs where user_id = 'ben' order by 1`,
    );
    expect(folders.sort()).toEqual(published.map(({ model_version }) => model_version));
  }, 120_000);

  it('is set aside where a file was altered, and everything answers', async () => {
    const [{ model_version: version }] = (await runs('anna')).items as [Runs['items'][number]];
    const path = join(stack.env.DATA_DIR!, 'models', 'anna', version, 'recovery_predictor.json');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const [insights] = stack.running('insight-worker');
    await insights!.end('SIGTERM');
    await stack.startApp('insight-worker');
    await stack.api.get('/dashboard/forecast?user_id=anna&sleep_min=480');
    expect((await runs('anna')).items[0]).toMatchObject({ model_version: version, status: 'quarantined' });
    await stack.api.get('/dashboard/summary?user_id=anna');
    await stack.api.get('/dashboard/track-record?user_id=anna');
  }, 60_000);
});
