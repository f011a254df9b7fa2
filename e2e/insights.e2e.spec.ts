import { setTimeout as sleep } from 'node:timers/promises';
import { generateExport, Stack } from '@whoop/testing';

interface Feed {
  insights: { id: string; key: string; verdict: string; exposure: string; confidence: number }[];
  learning: { have: number; need: number }[];
  up_to_date: boolean;
}

// Alcohol takes 12 points of recovery in every synthetic export; this one shows it.
const EXPORT = generateExport({
  days: 420,
  seed: 8,
  endDate: '2026-06-30',
  quirks: new Set(['naps'] as const),
});

describe('insights', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.start();
    await stack.startApps('ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker');
  }, 60_000);
  afterAll(() => stack?.stop(), 60_000);

  const query = <Row>(sql: string): Promise<Row[]> => stack.query<Row>(sql);
  const feed = () => stack.api.get<Feed>('/dashboard/insights?user_id=anna&all=true');
  const post = (path: string) => fetch(`${stack.api.base}/api/v1${path}?user_id=anna`, { method: 'POST' });

  it('are found by the last step of an upload, also when its worker is killed meanwhile', async () => {
    const { jobId } = await stack.api.accepted('anna', EXPORT.zip);
    const [worker] = stack.running('insight-worker');
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(5)) {
      const found = await query(`select 1 from job_steps where name = 'find-insights' and state = 'running'`);
      if (found.length > 0) break;
    }
    worker!.signal('SIGKILL');
    await stack.startApp('insight-worker');
    const job = await stack.api.finished('anna', jobId, 60_000);
    expect(job).toMatchObject({ error: null, status: expect.stringMatching(/^completed/) as string });
    expect(job.steps.at(-1)).toMatchObject({ name: 'find-insights', state: 'done' });
    const { insights, learning, up_to_date: current } = await feed();
    expect(current).toBe(true);
    expect(insights.filter(({ exposure }) => exposure === 'alcohol').map(({ verdict }) => verdict)).toContain(
      'worsens',
    );
    expect(learning.length).toBeGreaterThan(10);
  }, 120_000);

  it('show the days behind them', async () => {
    const { insights } = await feed();
    const one = insights.find(({ exposure, verdict }) => exposure === 'alcohol' && verdict === 'worsens')!;
    const { rows } = await stack.api.get<{ rows: unknown[] }>(`/insights/${one.id}/days?user_id=anna`);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('are not looked for again where nothing has changed', async () => {
    const before = await query('select ctid::text, key from insights order by key');
    const response = await post('/insights/regenerate');
    expect(response.status).toBe(202);
    const { job_id: jobId } = (await response.json()) as { job_id: string };
    const job = await stack.api.finished('anna', jobId);
    expect(job).toMatchObject({ status: 'completed', steps: [{ name: 'find-insights', state: 'skipped' }] });
    expect(await query('select ctid::text, key from insights order by key')).toEqual(before);
  }, 30_000);

  it('are told in reports', async () => {
    interface Report {
      report: { start: string; plan?: string[]; journal?: { exposure: string }[] } | null;
    }
    const week = await stack.api.get<Report>('/reports/weekly?user_id=anna');
    expect(week.report).toMatchObject({ start: '2026-06-22' });
    const month = await stack.api.get<Report>('/reports/monthly?user_id=anna');
    expect(month.report!.journal!.map(({ exposure }) => exposure)).toContain('alcohol');
  });
});
