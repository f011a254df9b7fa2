import request from 'supertest';
import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import { DaysStore, InsightsStore, RecordsStore, UsersStore } from '@whoop/database';
import { findInsights, INSIGHTS_VERSION } from '@whoop/insights';
import { aJournalAnswer, aUser, generateExport, storeExport } from '@whoop/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { InsightsFeedDto } from './insight.dto';

jest.setTimeout(30_000);

const UPLOAD = '019a0000-0000-7000-8000-000000000001';
const SECRET = 'Took prescription medication?';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  const { dataSource } = gateway.database;
  for (const user of ['ann', 'ben']) await aUser(dataSource, user);
  const { zip } = generateExport({
    days: 420,
    seed: 8,
    endDate: '2026-06-30',
    quirks: new Set(['naps'] as const),
  });
  await storeExport(dataSource, 'ann', { zip, uploadId: UPLOAD });
  const [days, records] = [new DaysStore(dataSource), new RecordsStore(dataSource)];
  const measures = await days.measuresOf('ann');
  const journal = measures.map(({ cycleStartUtcMs }, i) =>
    aJournalAnswer({ cycleStartUtcMs, question: SECRET, answeredYes: i % 3 === 0, uploadId: UPLOAD }),
  );
  await records.save('ann', { cycles: [], sleeps: [], workouts: [], journal });
  const [naps, workouts] = [await records.napsOf('ann'), await records.workoutsOf('ann')];
  await days.saveFeatures('ann', computeFeatures(measures, { naps, workouts }), FEATURE_VERSION);
  const { insights } = findInsights({
    days: await days.daysOf('ann'),
    naps,
    workouts,
    journal: await records.answersOf('ann'),
    sensitive: true,
    before: [],
  });
  await new UsersStore(dataSource).savePreferences('ann', { sensitiveInsights: true });
  await new InsightsStore(dataSource).replace('ann', insights, {
    insightsVersion: INSIGHTS_VERSION,
    dataVersion: 1,
  });
  await new UsersStore(dataSource).saveInsightSearch('ann', {
    insightsDataVersion: 1,
    insightsVersion: INSIGHTS_VERSION,
    insightsSensitive: true,
  });
});
afterAll(() => gateway.close());

const get = (path: string) => request(gateway.url).get(`/api/v1${path}`);
const feed = async (query = '') =>
  (await get(`/dashboard/insights?user_id=ann${query}`).expect(200)).body as InsightsFeedDto;

describe('the feed', () => {
  it('shows at most 10, at most 3 of a family, each with its evidence', async () => {
    const { insights, total, learning, learning_total: open, up_to_date: current, reason } = await feed();
    expect(insights.length).toBeLessThanOrEqual(10);
    expect(total).toBeGreaterThan(insights.length);
    const ofFamily = (type: string) => insights.filter((one) => one.type === type).length;
    for (const { type } of insights) expect(ofFamily(type)).toBeLessThanOrEqual(3);
    expect([learning.length, open > 10, current, reason]).toEqual([10, true, true, null]);
    for (const one of insights) {
      expect(one.confidence).toBeGreaterThanOrEqual(0);
      expect(one.how).not.toBe('');
      expect(one.period_start! <= one.period_end!).toBe(true);
    }
  });

  it('shows the rest when asked, and single families', async () => {
    const all = await feed('&all=true');
    expect(all.insights).toHaveLength(all.total);
    expect(all.learning).toHaveLength(all.learning_total);
    const ranks = all.insights.map(({ key }) => key);
    expect(new Set(ranks).size).toBe(ranks.length);
    const journal = await feed('&family=journal&all=true');
    expect(journal.insights.length).toBeGreaterThan(0);
    expect(new Set(journal.insights.map(({ type }) => type))).toEqual(new Set(['journal']));
    const alcohol = journal.insights.find(({ exposure }) => exposure === 'alcohol');
    expect(alcohol).toMatchObject({
      verdict: 'worsens',
      change: 'new',
      n: { exposed: expect.any(Number) as number },
    });
    expect(alcohol!.also.length).toBeGreaterThan(0);
  });

  it('says why there is nothing', async () => {
    const { body } = await get('/dashboard/insights?user_id=ben').expect(200);
    expect(body).toEqual({
      insights: [],
      total: 0,
      retired: [],
      learning: [],
      learning_total: 0,
      up_to_date: false,
      reason: 'Insights need 14 days of data; there are 0.',
    });
  });

  it.each([
    ['family=mood', 'family'],
    ['all=yes', 'all'],
    ['regenerate=1', 'regenerate'],
    ['limit=5', 'limit'],
  ])('refuses %s', async (query, parameter) => {
    const { body } = await get(`/dashboard/insights?user_id=ann&${query}`).expect(400);
    expect(body).toMatchObject({ code: 'validation', errors: [{ parameter }] });
  });
});

describe('the days behind an insight', () => {
  it('are the very ones, as JSON and as a table', async () => {
    const { insights } = await feed('&family=journal&all=true');
    const one = insights.find(({ exposure }) => exposure === 'alcohol')!;
    const { body } = await get(`/insights/${one.id}/days?user_id=ann`).expect(200);
    const { columns, rows } = body as { columns: string[]; rows: [string, boolean, number, number][] };
    expect(columns).toEqual(['date', 'exposed', one.outcome, 'against_usual']);
    const { exposed, unexposed } = one.n as { exposed: number; unexposed: number };
    expect([rows.filter(([, yes]) => yes).length, rows.length]).toEqual([exposed, exposed + unexposed]);
    const csv = await get(`/insights/${one.id}/days.csv?user_id=ann`).expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(rows.length + 1);
    expect(one.timeline).toMatchObject([{ verdict: one.verdict, effect: one.effect }]);
  });

  it('are nobody else’s', async () => {
    const [one] = (await feed()).insights;
    for (const path of ['/days', '/days.csv'])
      await get(`/insights/${one!.id}${path}?user_id=ben`).expect(404);
    await get('/insights/nonsense/days?user_id=ann').expect(404);
  });
});

describe('a new search', () => {
  it('is queued once, by POST and by the old GET', async () => {
    const post = await request(gateway.url).post('/api/v1/insights/regenerate?user_id=ann').expect(202);
    const { job_id: jobId } = post.body as { job_id: string };
    expect(post.headers['location']).toBe(`/api/v1/jobs/${jobId}?user_id=ann`);
    const old = await get('/dashboard/insights?user_id=ann&regenerate=true').expect(202);
    expect(old.body).toEqual(post.body);
    const { body } = await get(`/jobs/${jobId}?user_id=ann`).expect(200);
    expect(body).toMatchObject({ kind: 'insights', steps: [{ name: 'find-insights' }] });
  });

  it('needs 14 days', async () => {
    const { body } = await request(gateway.url).post('/api/v1/insights/regenerate?user_id=ben').expect(409);
    expect(body).toMatchObject({ code: 'insufficient_data', have: 0, need: 14 });
  });
});

describe('the journal', () => {
  it('has behaviours with their wordings, rates and effects', async () => {
    const { body } = await get('/journal?user_id=ann').expect(200);
    const {
      behaviours,
      days,
      days_answered: answered,
      coverage,
    } = body as {
      behaviours: {
        slug: string;
        answers: number;
        yes: number;
        yes_rate: number;
        effects: { outcome: string }[];
        first_date: string;
      }[];
      days: number;
      days_answered: number;
      coverage: number;
    };
    expect(days).toBeGreaterThan(400);
    expect(coverage).toBeCloseTo(answered / days, 3);
    const alcohol = behaviours.find(({ slug }) => slug === 'alcohol')!;
    expect(alcohol.yes_rate).toBeCloseTo(alcohol.yes / alcohol.answers, 3);
    expect(alcohol.effects.map(({ outcome }) => outcome)).toContain('recovery');
    expect(behaviours.map(({ answers }) => answers)).toEqual(
      [...behaviours.map(({ answers }) => answers)].sort((a, b) => b - a),
    );
  });

  it('is empty for who has none', async () => {
    const { body } = await get('/journal?user_id=ben').expect(200);
    expect(body).toEqual({ behaviours: [], days: 0, days_answered: 0, coverage: null });
  });
});

describe('sensitive questions', () => {
  const put = (user: string, value: unknown) =>
    request(gateway.url).put(`/api/v1/me/preferences?user_id=${user}`).send({ sensitive_insights: value });
  const effects = async () => {
    const { body } = await get('/journal?user_id=ann').expect(200);
    const { behaviours } = body as {
      behaviours: { sensitive: boolean; questions: string[]; effects: object[] }[];
    };
    return behaviours.find(({ questions }) => questions.includes(SECRET))!;
  };

  it('are looked into by consent alone; what was found goes with it, at once', async () => {
    expect(await effects()).toMatchObject({
      sensitive: true,
      effects: expect.arrayContaining([expect.anything()]) as object[],
    });
    expect((await put('ann', false).expect(200)).body).toEqual({ sensitive_insights: false });
    expect(await effects()).toMatchObject({ sensitive: true, effects: [] });
    const { body } = await get('/jobs?user_id=ann').expect(200);
    expect((body as { items: { kind: string }[] }).items[0]).toMatchObject({ kind: 'insights' });
  });

  it('are a matter of yes and no', async () => {
    expect((await get('/me/preferences?user_id=new').expect(200)).body).toEqual({
      sensitive_insights: false,
    });
    expect((await put('new', true).expect(200)).body).toEqual({ sensitive_insights: true });
    expect(
      (await request(gateway.url).put('/api/v1/me/preferences?user_id=new').send({}).expect(200)).body,
    ).toEqual({ sensitive_insights: true });
    for (const value of ['yes', 1, null]) await put('new', value).expect(400);
    await request(gateway.url).put('/api/v1/me/preferences?user_id=new').send({ theme: 'dark' }).expect(400);
  });
});

describe('reports', () => {
  it('tell of the last whole week and month', async () => {
    const week = await get('/reports/weekly?user_id=ann').expect(200);
    expect(week.body).toMatchObject({
      reason: null,
      report: {
        start: '2026-06-22',
        end: '2026-06-28',
        plan: [expect.any(String), expect.any(String), expect.any(String)],
        load: { sports: expect.any(Array) as unknown[] },
      },
    });
    const month = await get('/reports/monthly?user_id=ann').expect(200);
    expect(month.body).toMatchObject({
      reason: null,
      report: {
        start: '2026-06-01',
        end: '2026-06-30',
        compared: { recovery: { clear: expect.any(Boolean) as boolean } },
      },
    });
    expect(JSON.stringify([week.body, month.body])).not.toContain('medication');
  });

  it('tell of any other, and why there is none', async () => {
    const week = await get('/reports/weekly?user_id=ann&date=2026-03-04').expect(200);
    expect(week.body).toMatchObject({ report: { start: '2026-03-02' } });
    const early = await get('/reports/weekly?user_id=ann&date=2020-03-04').expect(200);
    expect(early.body).toEqual({
      report: null,
      reason: 'The week from 2020-03-02 has fewer than 4 days with data.',
    });
    const month = await get('/reports/monthly?user_id=ann&month=2020-02').expect(200);
    expect(month.body).toEqual({ report: null, reason: '2020-02 has fewer than 14 recoveries.' });
    expect((await get('/reports/weekly?user_id=ben').expect(200)).body).toMatchObject({ report: null });
  });

  it.each(['weekly?date=2026-02-30', 'monthly?month=2026-13', 'monthly?month=06-2026'])(
    'refuse %s',
    async (path) => {
      await get(`/reports/${path}&user_id=ann`).expect(400);
    },
  );
});
