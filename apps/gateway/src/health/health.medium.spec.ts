import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let writable = true;
beforeAll(async () => {
  gateway = await startTestGateway({
    store: (real) =>
      Object.assign(Object.create(real) as typeof real, { writable: () => Promise.resolve(writable) }),
  });
});
afterAll(() => gateway.close());

const get = (path: string) => request(gateway.url).get(path);

it('lives', async () => {
  const response = await get('/healthz').expect(200);
  expect(response.text).toBe('{"status":"ok"}');
});

it('is ready when all parts are', async () => {
  // The queue connects while the gateway already answers.
  for (let n = 0; n < 100 && (await get('/readyz')).status !== 200; n++) await sleep(20);
  const { body } = await get('/readyz').expect(200);
  expect(body).toEqual({
    status: 'ok',
    parts: { database: 'ok', migrations: 'ok', queue: 'ok', storage: 'ok' },
  });
});

it('says which part is missing', async () => {
  writable = false;
  const { body } = await get('/readyz').expect(503);
  writable = true;
  expect(body).toMatchObject({ status: 'unavailable', parts: { database: 'ok', storage: 'not writable' } });
});

it('is not ready while migrations are pending', async () => {
  const { dataSource } = gateway.database;
  const [last] = await dataSource
    .query<[{ id: number; timestamp: string; name: string }]>(
      'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING id, timestamp, name',
    )
    .then(([rows]: unknown[]) => rows as [{ id: number; timestamp: string; name: string }]);
  expect((await get('/readyz').expect(503)).body).toMatchObject({ parts: { migrations: 'pending' } });
  await dataSource.query('INSERT INTO migrations (id, timestamp, name) VALUES ($1, $2, $3)', [
    last.id,
    last.timestamp,
    last.name,
  ]);
});

it('measures itself, by route and never by id', async () => {
  await get('/api/v1/uploads/018f6f1e-7f0a-7cc3-8a53-1b0d6f1f3a55').expect(404);
  const response = await get('/metrics').expect(200);
  expect(response.headers['content-type']).toContain('text/plain');
  expect(response.text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/api/v1/uploads/:id",status="404"} 1',
  );
  expect(response.text).toContain('uploads_accepted_total');
  expect(response.text).not.toContain('018f6f1e');
});

it.each(['X-Forwarded-For', 'Forwarded', 'X-Real-IP'])(
  'hides its measurements from who sends %s',
  async (header) => {
    await get('/metrics').set(header, '127.0.0.1').expect(404);
  },
);
