import request from 'supertest';
import { RecordsStore } from '@whoop/database';
import { aUser, aWorkout, HOUR_MS } from '@whoop/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { WorkoutPageDto } from './workout.dto';

const FIRST_MS = Date.UTC(2024, 0, 1, 23, 30);
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  await aUser(gateway.database.dataSource, 'ann');
  const workouts = ['Running', 'Yoga', 'Running'].map((activity, day) =>
    aWorkout({
      activity,
      startUtcMs: FIRST_MS + day * 24 * HOUR_MS,
      endUtcMs: FIRST_MS + day * 24 * HOUR_MS + HOUR_MS,
      offsetMin: 60,
      ...(day === 2 && { gps: null, distanceM: null }),
    }),
  );
  const none = { cycles: [], sleeps: [], journal: [] };
  await new RecordsStore(gateway.database.dataSource).save('ann', { ...none, workouts });
});
afterAll(() => gateway.close());

const list = (query: string) => request(gateway.url).get(`/api/v1/workouts?user_id=ann${query}`);

it('shows workouts in their own time zone, the newest first', async () => {
  const { items, total, next_cursor } = (await list('').expect(200)).body as WorkoutPageDto;
  expect(items.map(({ activity, start }) => [activity, start])).toEqual([
    ['Running', '2024-01-04T00:30:00.000+01:00'],
    ['Yoga', '2024-01-03T00:30:00.000+01:00'],
    ['Running', '2024-01-02T00:30:00.000+01:00'],
  ]);
  expect([total, next_cursor]).toEqual([3, null]);
  expect(items[0]).toEqual({
    id: expect.any(String),
    activity: 'Running',
    start: '2024-01-04T00:30:00.000+01:00',
    end: '2024-01-04T01:30:00.000+01:00',
    offset_known: true,
    duration_min: 60,
    strain: 12.4,
    energy_kcal: 640,
    max_hr: 181,
    avg_hr: 148,
    zones_pct: [5, 20, 45, 25, 5],
    gps: null,
    distance_m: null,
    altitude_gain_m: 85,
    altitude_change_m: -3,
  });
});

it('pages through a selection', async () => {
  const first = await list('&activity=Running&limit=1').expect(200);
  expect(first.body).toMatchObject({ items: [{ start: '2024-01-04T00:30:00.000+01:00' }], total: 2 });
  const next = /^<(.*)>; rel="next"$/.exec(first.headers['link'] ?? '')?.[1] ?? '';
  expect((await request(gateway.url).get(next).expect(200)).body).toMatchObject({
    items: [{ start: '2024-01-02T00:30:00.000+01:00' }],
    total: 2,
    next_cursor: null,
  });
});

it('selects by the local day', async () => {
  expect((await list('&start_date=2024-01-03&end_date=2024-01-03')).body).toMatchObject({
    items: [{ activity: 'Yoga' }],
    total: 1,
  });
});

it('has nothing of another user', async () => {
  const { body } = await request(gateway.url).get('/api/v1/workouts?user_id=eve').expect(200);
  expect(body).toEqual({ items: [], total: 0, next_cursor: null });
});

it.each([
  ['start_date=2024-02-01&end_date=2024-01-01', 'start_date'],
  ['start_date=2024-13-01', 'start_date'],
  ['activity=', 'activity'],
  ['activity=%00', 'activity'],
  ['activity=a&activity=b', 'activity'],
  ['cursor=bm9uZQ', 'cursor'],
  ['sort=-start', 'sort'],
])('refuses %s', async (query, parameter) => {
  expect((await list(`&${query}`).expect(400)).body).toMatchObject({
    code: 'validation',
    errors: [{ parameter }],
  });
});
