import request from 'supertest';
import { WORKER_APPS } from '@whoop/jobs';
import { anAcceptedUpload } from '../testing/accepted-upload';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const PATHS = [
  '',
  '/',
  '/static/js/main.f10757109b.js',
  '/api/queues',
  '/api/redis/stats',
  '/queue/ingestion-worker',
];

it.each(PATHS)('hides %s from everybody who is not on this machine', async (path) => {
  for (const header of ['X-Forwarded-For', 'Forwarded']) {
    const response = await request(gateway.url)
      .get(`/admin/queues${path}`)
      .set(header, '10.0.0.1')
      .expect(404);
    expect(response.body).toMatchObject({ code: 'not_found' });
  }
});

it('shows all queues, read-only', async () => {
  const page = await request(gateway.url).get('/admin/queues').expect(200);
  expect(page.text).toContain('<title>Queues</title>');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['x-powered-by']).toBeUndefined();
  const { body } = await request(gateway.url).get('/admin/queues/api/queues').expect(200);
  const { queues } = body as { queues: { name: string; readOnlyMode: boolean }[] };
  expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual(
    WORKER_APPS.map((app) => [app, true]),
  );
});

it.each([
  ['put', '/api/queues/ingestion-worker/pause'],
  ['put', '/api/queues/ingestion-worker/empty'],
  ['put', '/api/queues/ingestion-worker/clean/failed'],
  ['post', '/api/queues/ingestion-worker/add'],
  ['put', '/api/queues/ingestion-worker/obliterate'],
] as const)('refuses to %s %s', async (method, path) => {
  const { status } = await request(gateway.url)[method](`/admin/queues${path}`).send({});
  expect([403, 404, 405]).toContain(status);
});

it('shows nothing of a job but ids', async () => {
  await anAcceptedUpload(gateway);
  const jobs = async () => {
    const { body } = await request(gateway.url).get(
      '/admin/queues/api/queues?activeQueue=ingestion-worker&status=waiting&page=1&jobsPerPage=10',
    );
    const { queues } = body as { queues: { jobs: { data: object; opts: object }[] }[] };
    return queues[0]?.jobs ?? [];
  };
  for (let n = 0; n < 100 && (await jobs()).length === 0; n++);
  const [job] = await jobs();
  expect(job?.data).toEqual({ stepId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});
