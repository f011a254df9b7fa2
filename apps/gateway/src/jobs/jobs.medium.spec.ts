import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { anAcceptedUpload } from '../testing/accepted-upload';
import { endJob } from '../testing/job-rows';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { JobDto, JobPageDto } from './job.dto';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());
beforeEach(() => gateway.database.dataSource.query('TRUNCATE users CASCADE'));

const get = (path: string) => request(gateway.url).get(`/api/v1/jobs${path}`);
const post = (path: string) => request(gateway.url).post(`/api/v1/jobs${path}`);
const end = (id: string, job: Parameters<typeof endJob>[2]) => endJob(gateway.database.dataSource, id, job);

describe('a job', () => {
  it('is shown with its steps', async () => {
    const { job_id: id, upload_id } = await anAcceptedUpload(gateway);
    const response = await get(`/${id}?user_id=ann`).expect(200);
    expect(response.body).toEqual({
      id,
      kind: 'upload',
      status: 'queued',
      progress: 0,
      upload_id,
      steps: [
        { name: 'ingest-upload', state: 'ready', progress: 0, attempts: 0, error: null },
        { name: 'compute-features', state: 'waiting', progress: 0, attempts: 0, error: null },
        { name: 'assess-days', state: 'waiting', progress: 0, attempts: 0, error: null },
        { name: 'train-models', state: 'waiting', progress: 0, attempts: 0, error: null },
        { name: 'assess-days', state: 'waiting', progress: 0, attempts: 0, error: null },
        { name: 'find-insights', state: 'waiting', progress: 0, attempts: 0, error: null },
      ],
      warnings: [],
      error: null,
      result: null,
      created_at: expect.stringMatching(/^\d{4}-.*Z$/),
      started_at: null,
      finished_at: null,
    });
    expect([response.headers['retry-after'], response.headers['cache-control']]).toEqual(['1', 'no-store']);
  });

  it('answers 304 until it changes', async () => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    const { headers } = await get(`/${id}?user_id=ann`);
    const again = () => get(`/${id}?user_id=ann`).set('If-None-Match', headers['etag'] ?? '');
    await again().expect(304);
    await end(id, { status: 'completed' });
    const changed = await again().expect(200);
    expect(changed.body).toMatchObject({ status: 'completed', progress: 1 });
    expect(changed.headers['retry-after']).toBeUndefined();
  });

  it('tells its error with the places', async () => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    const places = [{ file: 'sleeps.csv', line: 1, column: 'Sleep onset', message: 'missing' }];
    const error = { kind: 'bad_input', code: 'unexpected_schema', message: 'A column is missing.', places };
    await end(id, { status: 'failed', error });
    expect(((await get(`/${id}?user_id=ann`)).body as JobDto).error).toEqual({
      code: 'unexpected_schema',
      message: 'A column is missing.',
      errors: places,
    });
  });

  it.each([
    ['another user’s', (id: string) => get(`/${id}?user_id=eve`)],
    ['another user’s, to cancel', (id: string) => post(`/${id}/cancel?user_id=eve`)],
    ['another user’s, to retry', (id: string) => post(`/${id}/retry?user_id=eve`)],
    ['another user’s, to follow', (id: string) => get(`/${id}/events?user_id=eve`)],
    ['missing', () => get(`/${uuid()}?user_id=ann`)],
    ['missing, to cancel', () => post(`/${uuid()}/cancel?user_id=ann`)],
    ['missing, to retry', () => post(`/${uuid()}/retry?user_id=ann`)],
    ['missing, to follow', () => get(`/${uuid()}/events?user_id=ann`)],
    ['no id at all', () => get(`/1%20OR%201=1?user_id=ann`)],
  ])('is not found when it is %s', async (_, ask) => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    const { body } = await ask(id).expect(404);
    expect(body).toEqual({
      type: 'urn:whoop-insights:problem:not-found',
      title: 'Not found',
      status: 404,
      code: 'not_found',
      detail: 'There is nothing at this address.',
      instance: expect.any(String),
      request_id: expect.any(String),
    });
  });
});

describe('the list of jobs', () => {
  it('is paged, the newest first, and filtered by status', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.unshift((await anAcceptedUpload(gateway)).job_id);
    await anAcceptedUpload(gateway, 'bob');
    const first = await get('?user_id=ann&limit=2').expect(200);
    const page = first.body as JobPageDto;
    expect([page.items.map(({ id }) => id), page.total]).toEqual([ids.slice(0, 2), 3]);
    const next = /^<(.*)>; rel="next"$/.exec(first.headers['link'] ?? '')?.[1] ?? '';
    const second = await request(gateway.url).get(next).expect(200);
    expect(second.body).toMatchObject({ items: [{ id: ids[2] }], total: 3, next_cursor: null });
    expect(second.headers['link']).toBeUndefined();
    await end(ids[1]!, { status: 'failed' });
    expect((await get('?user_id=ann&status=failed')).body).toMatchObject({
      items: [{ id: ids[1] }],
      total: 1,
    });
  });

  it('is empty for a user that does not exist', async () => {
    expect((await get('?user_id=nobody').expect(200)).body).toEqual({
      items: [],
      total: 0,
      next_cursor: null,
    });
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=1e1',
    'limit=',
    'limit=1&limit=2',
    'cursor=x',
    'cursor=a&cursor=b',
    'status=done',
    'sort=id',
  ])('refuses %s', async (query) => {
    const { body } = await get(`?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'validation', errors: [{ parameter: query.split('=')[0] }] });
  });
});

describe('cancel and retry', () => {
  it('cancels a queued job at once, and only once', async () => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    expect((await post(`/${id}/cancel?user_id=ann`).expect(202)).body).toMatchObject({ status: 'cancelled' });
    expect((await post(`/${id}/cancel?user_id=ann`).expect(409)).body).toMatchObject({ code: 'conflict' });
  });

  it('retries a cancelled job under the same id', async () => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    expect((await post(`/${id}/retry?user_id=ann`).expect(409)).body).toMatchObject({ code: 'conflict' });
    await post(`/${id}/cancel?user_id=ann`);
    expect((await post(`/${id}/retry?user_id=ann`).expect(202)).body).toMatchObject({ id, status: 'queued' });
  });

  it('does not retry what was the file’s fault', async () => {
    const { job_id: id } = await anAcceptedUpload(gateway);
    await end(id, {
      status: 'failed',
      error: { kind: 'bad_input', code: 'corrupt_zip', message: 'Damaged.' },
    });
    expect((await post(`/${id}/retry?user_id=ann`).expect(409)).body).toMatchObject({ code: 'conflict' });
  });
});
