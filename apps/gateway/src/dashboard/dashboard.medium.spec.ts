import request from 'supertest';
import { DaysStore, PredictionsStore } from '@whoop/database';
import { aDay, aForecast, anAssessment, aUser, someFeatures } from '@whoop/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { SummaryDto } from './summary/summary.dto';
import type { TrackRecordDto } from './track-record/track-record.dto';
import { METRIC_KEYS, METRICS } from './trends/metrics';
import type { TrendsDto } from './trends/trends.dto';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());
beforeEach(() => gateway.database.dataSource.query('TRUNCATE users CASCADE'));

const get = (path: string) => request(gateway.url).get(`/api/v1/dashboard${path}`);

async function store(...days: Partial<ReturnType<typeof aDay>>[]): Promise<void> {
  await aUser(gateway.database.dataSource, 'ann');
  await new DaysStore(gateway.database.dataSource).replaceDays('ann', days.map(aDay), 1);
}

const say = (...said: Parameters<typeof anAssessment>) =>
  new PredictionsStore(gateway.database.dataSource).replace('ann', said.map(anAssessment), {
    assessmentVersion: 1,
    dataVersion: 1,
  });

/** Counts the queries of one request. */
async function queriesOf(path: string): Promise<number> {
  const asked = jest.spyOn(gateway.database.dataSource.manager, 'query');
  await get(path).expect(200);
  const { length } = asked.mock.calls;
  asked.mockRestore();
  return length;
}

describe('the summary', () => {
  it('shows the last day with what WHOOP measured', async () => {
    const date = new Date().toISOString().slice(0, 10);
    await store({
      date,
      offsetMin: 0,
      recoveryPct: 67,
      strain: 10.5,
      sleepMin: 450,
      hrvMs: 45,
      workoutsCount: 1,
    });
    const response = await get('/summary?user_id=ann').expect(200);
    expect((response.body as SummaryDto).today).toMatchObject({
      date,
      recovery_score: 67,
      strain_score: 10.5,
      sleep_hours: 7.5,
      hrv: 45,
      workouts_count: 1,
      resting_hr: 54,
      strain_as_of: { date, strain_score: 10.5 },
      partial: false,
      calibrating: false,
      stale: false,
      age_days: 0,
      recovery_baseline_7d: null,
    });
    expect(response.headers['cache-control']).toBe('private, no-cache');
  });

  it('takes strain from the day before while the day runs', async () => {
    const open = { date: '2024-01-16', partial: true, strain: null, load: null };
    await store({ date: '2024-01-15', strain: 12 }, open);
    expect(((await get('/summary?user_id=ann')).body as SummaryDto).today).toMatchObject({
      date: '2024-01-16',
      strain_score: null,
      strain_as_of: { date: '2024-01-15', strain_score: 12 },
      partial: true,
      stale: true,
    });
  });

  it('says why there is nothing for a user without data', async () => {
    const { body } = await get('/summary?user_id=nobody').expect(200);
    expect(body).toMatchObject({
      today: null,
      recommendation: null,
      tomorrow: null,
      scores: null,
      risk_flags: null,
    });
    expect((body as SummaryDto).reasons[0]).toMatchObject({ field: 'today', code: 'no_data' });
  });

  it('answers 304 until the data change', async () => {
    await store({ date: '2024-01-15' });
    const { headers } = await get('/summary?user_id=ann');
    const again = () => get('/summary?user_id=ann').set('If-None-Match', headers['etag'] ?? '');
    await again().expect(304);
    await store({ date: '2024-01-15', hrvMs: 99 });
    await again().expect(200);
  });

  it('shows what is said about the day', async () => {
    await store({ date: '2024-01-15' });
    const features = someFeatures({ date: '2024-01-15', consistency: 75.04, consistencyTiming: 75.04 });
    await new DaysStore(gateway.database.dataSource).saveFeatures('ann', [features], 1);
    await say({ date: '2024-01-15' });
    const { body } = await get('/summary?user_id=ann').expect(200);
    expect(body).toMatchObject({
      recommendation: { intensity_level: 'moderate', focus: 'Maintenance' },
      tomorrow: { date: '2024-01-16', recovery_forecast: 61.5, confidence: 0.4 },
      scores: { consistency: 75, burnout_risk: null, sleep_health: null },
      risk_flags: [{ code: 'DATA_STALE' }],
    });
  });

  it('asks the database once', async () => {
    await store({ date: '2024-01-15' });
    expect(await queriesOf('/summary?user_id=ann')).toBe(1);
  });
});

describe('the trends', () => {
  const trends = async (query: string) =>
    (await get(`/trends?user_id=ann${query}`).expect(200)).body as TrendsDto;

  it('have every calendar day of the range, with gaps as null', async () => {
    await store({ date: '2024-01-01', hrvMs: 40 }, { date: '2024-01-03', hrvMs: 50 });
    expect(await trends('&start_date=2023-12-31&end_date=2024-01-03&metrics=hrv,sleep_hours')).toEqual({
      start_date: '2023-12-31',
      end_date: '2024-01-03',
      metrics: [
        {
          key: 'hrv',
          unit: 'ms',
          label: 'Heart rate variability (rMSSD)',
          points: [
            { date: '2023-12-31', value: null },
            { date: '2024-01-01', value: 40 },
            { date: '2024-01-02', value: null },
            { date: '2024-01-03', value: 50 },
          ],
          avg_7d: expect.any(Array),
          baseline_7d: expect.any(Array),
          baseline_30d: expect.any(Array),
          band: { label: 'Normal range of the 7-day mean', points: expect.any(Array) },
        },
        expect.objectContaining({ key: 'sleep_hours', unit: 'h' }),
      ],
    });
  });

  it('show the engineered baselines', async () => {
    await store({ date: '2024-01-01' });
    const features = someFeatures({ date: '2024-01-01', recoveryBaseline7d: 61, recoveryBaseline30d: 62 });
    await new DaysStore(gateway.database.dataSource).saveFeatures('ann', [features], 1);
    const [recovery] = (await trends('&metrics=recovery&start_date=2024-01-01')).metrics;
    expect(recovery).toMatchObject({
      baseline_7d: [{ date: '2024-01-01', value: 61 }],
      baseline_30d: [{ date: '2024-01-01', value: 62 }],
    });
  });

  it('default to all metrics over the last 90 days of the data', async () => {
    await store({ date: '2020-01-01' }, { date: '2021-06-30' });
    const all = await trends('');
    expect(all).toMatchObject({ start_date: '2021-04-02', end_date: '2021-06-30' });
    expect(all.metrics.map(({ key }) => key)).toEqual(METRICS.map(({ key }) => key));
    expect(all.flags).toEqual([]);
    expect(new Set(all.metrics.map(({ points }) => points.length))).toEqual(new Set([90]));
  });

  it('show what was said about the days', async () => {
    await store({ date: '2024-01-01' }, { date: '2024-01-02' });
    await say({ date: '2024-01-01', eveningForecast: aForecast({ mode: 'evening', pct: 44 }) });
    const { metrics, flags } = await trends('&start_date=2024-01-01&metrics=forecast,burnout_risk,flags');
    expect(metrics.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, 44],
      [25, null],
    ]);
    expect(flags).toEqual([]);
  });

  it('ask the database twice at most', async () => {
    await store({ date: '2024-01-01' });
    expect(await queriesOf('/trends?user_id=ann')).toBe(2);
  });

  it('have no points where there is no data', async () => {
    await store({ date: '2020-01-01' });
    expect((await trends('&start_date=2023-01-01&end_date=2023-02-01&metrics=rhr')).metrics).toMatchObject([
      { key: 'rhr', points: [], baseline_7d: [] },
    ]);
    const { body } = await get('/trends?user_id=nobody&metrics=rhr').expect(200);
    expect(body).toMatchObject({ start_date: null, end_date: null, metrics: [{ points: [] }] });
  });

  it.each([
    ['a range that ends before it begins', 'start_date=2024-02-01&end_date=2024-01-01', 'start_date'],
    ['a range of 3,701 days', 'start_date=2010-01-01&end_date=2020-02-19', 'start_date'],
    ['a date that does not exist', 'start_date=2023-02-29', 'start_date'],
    ['a date in another form', 'end_date=01/02/2024', 'end_date'],
    ['an instant', 'end_date=2024-01-01T00:00:00Z', 'end_date'],
    ['a repeated date', 'end_date=2024-01-01&end_date=2024-01-02', 'end_date'],
    ['a metric that nobody knows', 'metrics=hrv,mood', 'metrics'],
    ['no metric', 'metrics=', 'metrics'],
    ['SQL', `metrics=${encodeURIComponent("hrv'; DROP TABLE users; --")}`, 'metrics'],
    ['an unknown parameter', 'resolution=week', 'resolution'],
    ['a nested parameter', 'metrics[$gt]=', 'metrics[$gt]'],
  ])('refuse %s', async (_, query, parameter) => {
    const { body } = await get(`/trends?user_id=ann&${query}`).expect(400);
    expect(body).toMatchObject({ code: 'validation', errors: [{ parameter }] });
  });

  it('name the metrics that there are', async () => {
    const { body } = await get('/trends?metrics=mood').expect(400);
    expect((body as { detail: string }).detail).toContain(METRIC_KEYS.join(', '));
  });

  it('allow 3,700 days', async () => {
    await store({ date: '2010-01-01' });
    const { metrics } = await trends('&start_date=2010-01-01&end_date=2020-02-17&metrics=hrv');
    expect(metrics[0]?.points).toHaveLength(3_700);
  });
});

describe('the track record', () => {
  const record = async (query = '') =>
    ((await get(`/track-record?user_id=ann${query}`).expect(200)).body as TrackRecordDto).modes;

  it('holds stored forecasts against the recoveries that came', async () => {
    const dates = Array.from({ length: 20 }, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')}`);
    await store(...dates.map((date) => ({ date, recoveryPct: 60 })));
    await say(...dates.map((date) => ({ date, morningForecast: aForecast({ pct: 65 }) })));
    const [morning, evening] = await record('&limit=1');
    expect(morning).toMatchObject({ mode: 'morning', n: 6, mae: 5, bias: 5, within_10: 1, coverage: 1 });
    expect(morning!.forecasts).toMatchObject([
      { issued_on: '2024-01-19', date: '2024-01-20', recovery_score: 60 },
    ]);
    expect(evening).toMatchObject({ mode: 'evening', n: 0, mae: null });
    expect(await queriesOf('/track-record?user_id=ann')).toBe(1);
  });

  it('is empty for a user without data', async () => {
    expect((await record()).map(({ n, forecasts }) => [n, forecasts])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it.each([
    ['a range that ends before it begins', 'start_date=2024-02-01&end_date=2024-01-01', 'start_date'],
    ['a list that is too long', 'limit=3701', 'limit'],
    ['a limit that is no number', 'limit=all', 'limit'],
    ['a date that does not exist', 'end_date=2023-02-29', 'end_date'],
    ['an unknown parameter', 'mode=night', 'mode'],
  ])('refuses %s', async (_, query, parameter) => {
    const { body } = await get(`/track-record?user_id=ann&${query}`).expect(400);
    expect(body).toMatchObject({ code: 'validation', errors: [{ parameter }] });
  });
});
