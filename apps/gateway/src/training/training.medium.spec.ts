import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { DaysStore, RunsStore } from '@whoop/database';
import { aDay, aUser } from '@whoop/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

const VERSION = '1.0.0_20240115_143022';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  const { dataSource } = gateway.database;
  for (const user of ['ann', 'ben']) await aUser(dataSource, user);
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
      return aDay({ date, cycleStartUtcMs: Date.parse(date), recoveryPct: 50 });
    });
  await new DaysStore(dataSource).replaceDays('ann', days(14), 1);
  await new DaysStore(dataSource).replaceDays('ben', days(6), 1);
  await new RunsStore(dataSource).insert('ann', {
    id: uuid(),
    modelVersion: VERSION,
    dataVersion: 1,
    trainingVersion: 1,
    engine: 'forest',
    daysUsed: 14,
    startDate: '2024-01-01',
    endDate: '2024-01-14',
    files: [{ name: 'sleep_classifier', fileKey: 'secret/place', sha256: 'ab', hmac: 'signed', byteSize: 7 }],
    metrics: { recovery_predictor: { mae: 14.123456, shown: false } },
  });
});
afterAll(() => gateway.close());

const post = (user: string) => request(gateway.url).post(`/api/v1/train?user_id=${user}`);
const get = (path: string) => request(gateway.url).get(`/api/v1/models${path}`);

it('queues one training at a time', async () => {
  const first = await post('ann').expect(202);
  expect(first.headers.location).toBe(
    `/api/v1/jobs/${(first.body as { job_id: string }).job_id}?user_id=ann`,
  );
  expect((await post('ann').expect(202)).body).toEqual(first.body);
  const { body } = await request(gateway.url).get('/api/v1/jobs?user_id=ann').expect(200);
  expect(body).toMatchObject({
    total: 1,
    items: [{ kind: 'train', steps: [{ name: 'train-models' }, { name: 'assess-days' }] }],
  });
});

it.each([
  ['ben', 6],
  ['nobody', 0],
])('says how much it takes and how much there is (%s)', async (user, have) => {
  const { body } = await post(user).expect(409);
  expect(body).toMatchObject({ code: 'insufficient_data', have, need: 14 });
});

it('lists runs, tells one with its files, and neither keys nor signatures', async () => {
  const list = await get('?user_id=ann').expect(200);
  expect(list.body).toMatchObject({
    total: 1,
    items: [{ model_version: VERSION, status: 'current', metrics: { recovery_predictor: { mae: 14.1235 } } }],
  });
  const one = await get(`/${VERSION}?user_id=ann`).expect(200);
  expect(one.body).toMatchObject({ models: [{ name: 'sleep_classifier', sha256: 'ab', size: 7 }] });
  expect(JSON.stringify([list.body, one.body])).not.toMatch(/signed|secret/);
});

it.each([
  `/${VERSION}?user_id=ben`,
  '/1.0.0_20240115_143023?user_id=ann',
  '/..%2f..%2fetc?user_id=ann',
  '/x?user_id=ann',
])('finds nothing at %s', async (path) => {
  expect((await get(path).expect(404)).body).toMatchObject({ code: 'not_found' });
});

describe('the what-if', () => {
  const ask = (query: string) => request(gateway.url).get(`/api/v1/dashboard/forecast?user_id=ann${query}`);

  it('says why there is no forecast by a model, and none at all for who has no days', async () => {
    const nobody = await request(gateway.url).get('/api/v1/dashboard/forecast?user_id=nobody').expect(200);
    expect(nobody.body).toMatchObject({
      forecast: null,
      reason: expect.stringContaining('Upload') as string,
    });
    const { body } = await ask('&strain=12&sleep_min=480&bedtime=22:30').expect(200);
    expect(body).toMatchObject({ model_version: null, reason: expect.any(String) as string });
  });

  it.each([
    ['strain=22', 'strain'],
    ['strain=-1', 'strain'],
    ['strain=a', 'strain'],
    ['sleep_min=60', 'sleep_min'],
    ['sleep_min=1.5', 'sleep_min'],
    ['bedtime=25:00', 'bedtime'],
    ['bedtime=9:30', 'bedtime'],
    ['mood=good', 'mood'],
  ])('refuses %s', async (query, parameter) => {
    expect((await ask(`&${query}`).expect(400)).body).toMatchObject({
      code: 'validation',
      errors: [{ parameter }],
    });
  });
});
