import request from 'supertest';
import { DaysStore, RecordsStore } from '@whoop/database';
import { aDay, aSleep, aUser, HOUR_MS } from '@whoop/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { SleepPageDto } from './sleep.dto';

/** 23:30 on 1 January where the athlete is. */
const FIRST_MS = Date.UTC(2024, 0, 1, 22, 30);
const DAY_MS = 24 * HOUR_MS;
const UNKNOWN = { lightMin: null, deepMin: null, remMin: null, awakeMin: null, efficiencyPct: null };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  const { dataSource } = gateway.database;
  await aUser(dataSource, 'ann');
  await aUser(dataSource, 'ben');
  const sleep = (onsetUtcMs: number, hours: number, changes: Partial<ReturnType<typeof aSleep>> = {}) =>
    aSleep({
      onsetUtcMs,
      wakeUtcMs: onsetUtcMs + hours * HOUR_MS,
      cycleStartUtcMs: null,
      offsetMin: 60,
      ...changes,
    });
  const sleeps = [
    sleep(FIRST_MS, 8),
    sleep(FIRST_MS + DAY_MS, 7, UNKNOWN),
    sleep(FIRST_MS + DAY_MS + 15 * HOUR_MS, 0.5, { nap: true, ...UNKNOWN, needMin: null }),
  ];
  const records = new RecordsStore(dataSource);
  const none = { cycles: [], workouts: [], journal: [] };
  await records.save('ann', { ...none, sleeps });
  await records.save('ben', { ...none, sleeps: [sleep(FIRST_MS + 2 * DAY_MS, 6)] });
  const days = [2, 3].map((n) =>
    aDay({
      date: `2024-01-0${n}`,
      cycleStartUtcMs: FIRST_MS + (n - 2) * DAY_MS,
      cycleEndUtcMs: FIRST_MS + (n - 1) * DAY_MS,
    }),
  );
  await new DaysStore(dataSource).replaceDays('ann', days, 1);
});
afterAll(() => gateway.close());

const list = (query: string) => request(gateway.url).get(`/api/v1/sleeps?user_id=ann${query}`);

it('shows nights and naps in their own time zone with the day they count to, the newest first', async () => {
  const { items, total, next_cursor } = (await list('').expect(200)).body as SleepPageDto;
  expect(items.map(({ date, nap, start, end }) => [date, nap, start, end])).toEqual([
    ['2024-01-03', true, '2024-01-03T14:30:00.000+01:00', '2024-01-03T15:00:00.000+01:00'],
    ['2024-01-03', false, '2024-01-02T23:30:00.000+01:00', '2024-01-03T06:30:00.000+01:00'],
    ['2024-01-02', false, '2024-01-01T23:30:00.000+01:00', '2024-01-02T07:30:00.000+01:00'],
  ]);
  expect([total, next_cursor]).toEqual([3, null]);
  expect(items[2]).toEqual({
    date: '2024-01-02',
    nap: false,
    start: '2024-01-01T23:30:00.000+01:00',
    end: '2024-01-02T07:30:00.000+01:00',
    offset_known: true,
    in_bed_min: 455,
    asleep_min: 420,
    light_min: 230,
    deep_min: 90,
    rem_min: 100,
    awake_min: 35,
    need_min: 500,
    efficiency_pct: 92,
    performance_pct: 84,
    resp_rate: 14.3,
  });
});

it('says null for what is unknown', async () => {
  const { items } = (await list('')).body as SleepPageDto;
  expect(items[0]).toMatchObject({
    light_min: null,
    deep_min: null,
    rem_min: null,
    awake_min: null,
    need_min: null,
    efficiency_pct: null,
  });
});

it('pages through a selection', async () => {
  const first = await list('&start_date=2024-01-02&limit=2').expect(200);
  expect(first.body).toMatchObject({ items: [{ nap: true }, { nap: false }], total: 3 });
  const next = /^<(.*)>; rel="next"$/.exec(first.headers['link'] ?? '')?.[1] ?? '';
  expect((await request(gateway.url).get(next).expect(200)).body).toMatchObject({
    items: [{ date: '2024-01-02' }],
    total: 3,
    next_cursor: null,
  });
});

it('selects by the local day of waking', async () => {
  expect((await list('&start_date=2024-01-02&end_date=2024-01-02')).body).toMatchObject({
    items: [{ start: '2024-01-01T23:30:00.000+01:00' }],
    total: 1,
  });
});

it('has nothing of another user', async () => {
  const { body } = await request(gateway.url).get('/api/v1/sleeps?user_id=eve').expect(200);
  expect(body).toEqual({ items: [], total: 0, next_cursor: null });
  const ben = (await request(gateway.url).get('/api/v1/sleeps?user_id=ben').expect(200)).body as SleepPageDto;
  expect(ben).toMatchObject({ items: [{ start: '2024-01-03T23:30:00.000+01:00' }], total: 1 });
});

it.each([
  ['start_date=2024-02-01&end_date=2024-01-01', 'start_date'],
  ['start_date=2024-13-01', 'start_date'],
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['cursor=bm9uZQ', 'cursor'],
  ['nap=true', 'nap'],
])('refuses %s', async (query, parameter) => {
  expect((await list(`&${query}`).expect(400)).body).toMatchObject({
    code: 'validation',
    errors: [{ parameter }],
  });
});
