import request from 'supertest';
import { acceptJob } from '@whoop/jobs';
import { exportFileKey } from '@whoop/platform';
import { aDay, aUser } from '@whoop/testing';
import { DaysStore } from '@whoop/database';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  for (const user of ['ann', 'ben']) {
    await aUser(gateway.database.dataSource, user);
    await new DaysStore(gateway.database.dataSource).replaceDays(user, [aDay()], 1);
  }
});
afterAll(() => gateway.close());

const call = (method: 'get' | 'post' | 'delete', path: string) =>
  request(gateway.url)[method](`/api/v1/me${path}`);
const query = <Row>(sql: string) => gateway.database.dataSource.query<Row[]>(sql);

const filesOf = (user: string) => [`raw/${user}/1`, `models/${user}/1.0.0_20240115_143022/x.json`];
const isKept = (key: string) =>
  gateway.resources.fileStore.read(key).then(
    () => true,
    () => false,
  );

it('packs once, and hands out the newest archive to its owner alone', async () => {
  await call('get', '/export?user_id=ann').expect(404);
  const first = await call('post', '/export?user_id=ann').expect(202);
  const { job_id: jobId } = first.body as { job_id: string };
  expect((await call('post', '/export?user_id=ann').expect(202)).body).toEqual(first.body);
  expect((await call('get', '/export?user_id=ann').expect(409)).body).toMatchObject({ code: 'conflict' });
  await gateway.resources.fileStore.write(exportFileKey('ann', jobId), Buffer.from('PK archive'));
  await query(`UPDATE jobs SET status = 'completed' WHERE id = '${jobId}'`);
  const { headers, body } = await call('get', '/export?user_id=ann').responseType('blob').expect(200);
  expect(headers).toMatchObject({
    'content-type': 'application/zip',
    'content-length': '10',
    'content-disposition': expect.stringMatching(
      /^attachment; filename="whoop-insights-\d{4}-\d\d-\d\d\.zip"$/,
    ) as string,
    'cache-control': 'no-store',
  });
  expect(String(body)).toBe('PK archive');
  await call('get', '/export?user_id=ben').expect(404);
  await call('post', '/export?user_id=nobody').expect(404);
});

it('deletes one athlete without a trace, and nobody else', async () => {
  const { dataSource } = gateway.database;
  const { fileStore } = gateway.resources;
  await dataSource.transaction((tx) => acceptJob(tx, { userId: 'ann', kind: 'nightly' }));
  for (const key of ['ann', 'ben'].flatMap(filesOf)) await fileStore.write(key, Buffer.from('{}'));
  await call('delete', '?user_id=ann').expect(204);
  const tables = await query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'user_id'`,
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { table } of tables) {
    const [{ rows }] = (await query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${table} WHERE user_id = 'ann'`,
    )) as [{ rows: number }];
    expect([table, rows]).toEqual([table, 0]);
  }
  expect(await query(`SELECT id FROM users ORDER BY id`)).toEqual([{ id: 'ben' }]);
  for (const [user, exists] of [
    ['ann', false],
    ['ben', true],
  ] as const)
    for (const key of filesOf(user)) expect([key, await isKept(key)]).toEqual([key, exists]);
  await call('delete', '?user_id=ann').expect(204);
});
