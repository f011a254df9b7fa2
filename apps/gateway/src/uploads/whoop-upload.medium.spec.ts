import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { someZip } from '../testing/forms';
import { endJob, saveReport } from '../testing/job-rows';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';
import type { AcceptedDto } from './accepted.dto';

let gateway: TestGateway;
let free = Number.MAX_SAFE_INTEGER;
beforeAll(async () => {
  gateway = await startTestGateway({
    store: (real) =>
      new Proxy(real, {
        get: (store, name) => (name === 'freeBytes' ? () => Promise.resolve(free) : bound(store, name)),
      }),
  });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.database.dataSource.query('TRUNCATE users CASCADE'));

const bound = (store: object, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(store, name);
  return typeof value === 'function' ? (value.bind(store) as unknown) : value;
};

const upload = (bytes: Buffer, headers: Record<string, string> = {}, userId = 'ann') =>
  request(gateway.url)
    .post(`/api/v1/whoop/upload?user_id=${userId}`)
    .set(headers)
    .attach('file', bytes, 'export.zip');

const count = async (table: string): Promise<number> => {
  const [row] = await gateway.database.dataSource.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM ${table}`,
  );
  return row.n;
};

const end = (body: AcceptedDto, job: Parameters<typeof endJob>[2]) =>
  endJob(gateway.database.dataSource, body.job_id, job);

describe('an upload', () => {
  it('is accepted with the address of its job, for the user that it names', async () => {
    const { status, headers, body } = await upload(someZip());
    const { upload_id, job_id } = body as AcceptedDto;
    expect(body).toEqual({
      upload_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'queued',
      message: 'Upload accepted. It is imported in the background.',
      job_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      links: {
        job: `/api/v1/jobs/${job_id}?user_id=ann`,
        events: `/api/v1/jobs/${job_id}/events?user_id=ann`,
        upload: `/api/v1/uploads/${upload_id}?user_id=ann`,
      },
    });
    expect([status, headers['location'], headers['retry-after'], headers['cache-control']]).toEqual([
      202,
      `/api/v1/jobs/${job_id}?user_id=ann`,
      '1',
      'no-store',
    ]);
    expect(await gateway.files()).toEqual({ kept: expect.arrayContaining([upload_id]), temporary: [] });
  });

  it('is the default user’s when it names nobody', async () => {
    const response = await request(gateway.url)
      .post('/api/v1/whoop/upload')
      .attach('file', someZip(), 'export.zip');
    const { job_id, links } = response.body as AcceptedDto;
    expect(links.job).toBe(`/api/v1/jobs/${job_id}`);
    await request(gateway.url).get(links.job).expect(200);
    await request(gateway.url).get(`${links.job}?user_id=me`).expect(200);
  });

  it('leaves nothing when the user’s id is not valid', async () => {
    const response = await upload(someZip(), {}, '../etc');
    expect(response.body).toMatchObject({ code: 'validation', errors: [{ parameter: 'user_id' }] });
    expect([response.status, await count('users')]).toEqual([400, 0]);
  });

  it('is refused before it is read when the disk is nearly full', async () => {
    free = 1_000_000;
    const response = await upload(someZip());
    free = Number.MAX_SAFE_INTEGER;
    expect([response.status, response.headers['retry-after']]).toEqual([503, '300']);
    expect(response.body).toMatchObject({ code: 'storage_full' });
  });

  it('is refused after 100 new files in a day, but not when it is an old one', async () => {
    const old = someZip();
    await upload(old);
    await gateway.database.dataSource.query(
      `INSERT INTO uploads (id, user_id, sha256, byte_size, display_name, file_key)
       SELECT gen_random_uuid(), 'ann', 'x' || n, 1, 'x', 'x' FROM generate_series(1, 99) n`,
    );
    const response = await upload(someZip());
    expect([response.status, response.headers['retry-after']]).toEqual([429, '3600']);
    expect(response.body).toMatchObject({ code: 'rate_limited' });
    expect((await upload(old)).status).toBe(200);
    expect((await upload(someZip(), {}, 'bob')).status).toBe(202);
    expect((await gateway.files()).temporary).toEqual([]);
  });
});

describe('the same bytes again', () => {
  it('answer with the first upload and keep no second file', async () => {
    const zip = someZip();
    const first = (await upload(zip)).body as AcceptedDto;
    const before = await gateway.files();
    const second = await upload(zip);
    expect([second.status, second.headers['retry-after']]).toEqual([200, undefined]);
    expect(second.body).toEqual({
      ...first,
      duplicate: true,
      message: 'This file was uploaded before. Upload accepted. It is imported in the background.',
    });
    expect(await gateway.files()).toEqual(before);
  });

  it('are another upload for another user', async () => {
    const zip = someZip();
    const first = (await upload(zip)).body as AcceptedDto;
    const second = await upload(zip, {}, 'bob');
    expect(second.status).toBe(202);
    expect((second.body as AcceptedDto).upload_id).not.toBe(first.upload_id);
  });

  it('are one upload and one job when 50 come at once', async () => {
    const zip = someZip();
    const answers = await Promise.all(Array.from({ length: 50 }, () => upload(zip)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 49 }, () => 200), 202]);
    expect(new Set(answers.map(({ body }) => (body as AcceptedDto).job_id)).size).toBe(1);
    expect([await count('uploads'), await count('jobs')]).toEqual([1, 1]);
    expect((await gateway.files()).temporary).toEqual([]);
  });

  it.each(['failed', 'cancelled'] as const)('get a fresh job when the first one %s', async (status) => {
    const zip = someZip();
    const first = (await upload(zip)).body as AcceptedDto;
    await end(first, { status });
    const second = await upload(zip);
    expect(second.status).toBe(202);
    expect(second.body).toMatchObject({ upload_id: first.upload_id, status: 'queued' });
    expect((second.body as AcceptedDto).job_id).not.toBe(first.job_id);
    expect((await upload(zip)).body).toMatchObject({ duplicate: true });
  });
});

/** Uploads with `Prefer: wait` and ends the job while the request waits. */
async function waiting(
  zip: Buffer,
  job: Parameters<typeof endJob>[2],
  headers: Record<string, string> = {},
): Promise<request.Response> {
  const { dataSource } = gateway.database;
  const answer = upload(zip, { Prefer: 'wait=10', ...headers }).then((response) => response);
  for (;;) {
    const [row] = await dataSource.query<{ id: string; upload_id: string }[]>(
      `SELECT id, upload_id FROM jobs WHERE status = 'queued'`,
    );
    if (row !== undefined) {
      await saveReport(dataSource, 'ann', row.upload_id);
      await endJob(dataSource, row.id, job);
      return answer;
    }
    await sleep(10);
  }
}

describe('Prefer: wait', () => {
  it.each(['completed', 'completed_with_warnings'] as const)(
    'answers 200 with the report when it %s',
    async (status) => {
      const response = await waiting(someZip(), { status });
      expect([response.status, response.headers['preference-applied']]).toEqual([200, 'wait=10']);
      expect(response.body).toMatchObject({
        status,
        message: `Upload processed successfully. Status: ${status}`,
        report: {
          files: [{ name: 'sleeps.csv', rows_read: 3, rows_skipped: 1 }],
          issue_counts: { unreadable_date: 1 },
        },
      });
    },
  );

  it('answers with the reason, and its place, when the import fails', async () => {
    const places = [{ file: 'sleeps.csv', line: 1, column: 'Sleep onset', message: 'missing' }];
    const error = {
      kind: 'bad_input',
      code: 'unexpected_schema',
      message: 'sleeps.csv lacks a column.',
      places,
    };
    const response = await waiting(someZip(), { status: 'failed', error });
    expect([response.status, response.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
    expect(response.body).toMatchObject({ code: 'unexpected_schema', detail: error.message, errors: places });
  });

  it('answers 409 when the import is cancelled', async () => {
    expect((await waiting(someZip(), { status: 'cancelled' })).status).toBe(409);
  });

  it('answers 202 when it takes longer', async () => {
    const response = await upload(someZip(), { Prefer: 'wait=1' });
    expect([response.status, response.headers['preference-applied']]).toEqual([202, 'wait=1']);
  });

  it('holds for a file that was uploaded before, too', async () => {
    const zip = someZip();
    await end((await upload(zip)).body as AcceptedDto, { status: 'completed' });
    const response = await upload(zip, { Prefer: 'wait=10' });
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ status: 'completed', duplicate: true });
  });
});

describe('Idempotency-Key', () => {
  const key = (value: string) => ({ 'Idempotency-Key': value });

  it('replays the first answer', async () => {
    const zip = someZip();
    const first = await upload(zip, key('"k-1"'));
    await end(first.body as AcceptedDto, { status: 'failed' });
    const second = await upload(zip, key('k-1'));
    expect([second.status, second.headers['location']]).toEqual([202, first.headers['location']]);
    expect(second.body).toEqual(first.body);
    expect(await count('jobs')).toBe(1);
  });

  it('is refused for other bytes, and belongs to its user', async () => {
    await upload(someZip(), key('k'));
    const other = await upload(someZip(), key('k'));
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({ code: 'idempotency_key_reused' });
    expect((await upload(someZip(), key('k'), 'bob')).status).toBe(202);
  });

  it('tells a second request to wait while the first one runs', async () => {
    const zip = someZip();
    const first = upload(zip, { ...key('k'), Prefer: 'wait=2' }).then((response) => response);
    while ((await count('jobs')) === 0) await sleep(10);
    const second = await upload(zip, key('k'));
    expect([second.status, second.headers['retry-after']]).toEqual([409, '2']);
    expect(second.body).toMatchObject({ code: 'idempotency_in_flight' });
    expect((await first).status).toBe(202);
    expect((await upload(zip, key('k'))).body).toEqual((await first).body);
  });

  it('makes one upload of 20 requests at once', async () => {
    const zip = someZip();
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(zip, key('k'))));
    expect(answers.filter(({ status }) => status === 202).length).toBeGreaterThanOrEqual(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 409]));
    expect([await count('uploads'), await count('jobs')]).toEqual([1, 1]);
  });

  it('is free again when the request failed, and after a day', async () => {
    const [bad, good] = [Buffer.from('%PDF-1.7 and more of it than that'), someZip()];
    expect((await upload(bad, key('k'))).status).toBe(415);
    const first = await upload(good, key('k'));
    await gateway.database.dataSource.query(
      `UPDATE idempotency_keys SET created_at = now() - interval '25 hours'`,
    );
    expect([first.status, (await upload(someZip(), key('k'))).status]).toEqual([202, 202]);
  });

  it('is free again when the import failed that it waited for', async () => {
    const zip = someZip();
    const error = { kind: 'transient', code: 'internal', message: 'Try again later.' };
    expect((await waiting(zip, { status: 'failed', error }, key('k'))).status).toBe(500);
    expect((await upload(zip, key('k'))).status).toBe(202);
    expect(await count('jobs')).toBe(2);
  });

  it('is taken over from a gateway that died', async () => {
    const zip = someZip();
    await upload(zip, key('k'));
    const dead = (minutes: number) =>
      gateway.database.dataSource.query(
        `UPDATE idempotency_keys SET response = NULL, status = NULL, created_at = now() - $1 * interval '1 minute'`,
        [minutes],
      );
    await dead(4);
    expect((await upload(zip, key('k'))).status).toBe(409);
    await dead(6);
    expect((await upload(zip, key('k'))).status).toBe(200);
  });

  it('must be one', async () => {
    const response = await upload(someZip(), key('x'.repeat(256)));
    expect(response.body).toMatchObject({ code: 'validation', errors: [{ parameter: 'Idempotency-Key' }] });
  });
});
