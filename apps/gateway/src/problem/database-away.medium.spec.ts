import request from 'supertest';
import { DataSource } from 'typeorm';
import { createDataSource } from '@whoop/database';
import { createApp } from '../create-app';
import { someZip } from '../testing/forms';
import { startTcpProxy, type TcpProxy } from '../testing/tcp-proxy';
import { startTestGateway, type TestGateway } from '../testing/test-gateway';

/** The pool gives up after 2 s; the rest is for a busy machine. */
const PATIENCE_MS = 2_500;

let gateway: TestGateway;
let proxy: TcpProxy;
let away: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  gateway = await startTestGateway();
  const url = new URL(gateway.database.url);
  proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port) });
  url.port = String(proxy.port);
  const dataSource = await createDataSource({ url: url.href, poolSize: 2 }).initialize();
  away = await createApp({ ...gateway.resources, dataSource });
  await away.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await away.close();
  await away.get(DataSource).destroy();
  await proxy.down();
  await gateway.close();
});

const ask = (path: string) => request(away.getHttpServer()).get(path);
const upload = () =>
  request(away.getHttpServer()).post('/api/v1/whoop/upload').attach('file', someZip(), 'x.zip');

async function expectUnavailable(answer: PromiseLike<request.Response>): Promise<void> {
  const begun = performance.now();
  const { status, headers, body } = await answer;
  expect(body).toMatchObject({ code: 'database_unavailable' });
  expect([status, headers['retry-after']]).toEqual([503, '2']);
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
}

it('answers 503 while the database is away, keeps no file, and recovers by itself', async () => {
  await proxy.down();
  await expectUnavailable(ask('/api/v1/dashboard/summary'));
  await expectUnavailable(ask('/api/v1/jobs'));
  await expectUnavailable(upload());
  expect(await gateway.files()).toEqual({ kept: [], temporary: [] });
  expect((await ask('/readyz')).body).toMatchObject({ parts: { database: 'unavailable', storage: 'ok' } });
  await ask('/healthz').expect(200);
  await proxy.up();
  await ask('/api/v1/dashboard/summary').expect(200);
  expect((await upload()).status).toBe(202);
});

it('answers 503 when all connections are taken', async () => {
  const dataSource = away.get(DataSource);
  const runners = [dataSource.createQueryRunner(), dataSource.createQueryRunner()];
  for (const runner of runners) await runner.connect();
  await expectUnavailable(ask('/api/v1/dashboard/summary'));
  await ask('/healthz').expect(200);
  for (const runner of runners) await runner.release();
  await ask('/api/v1/dashboard/summary').expect(200);
});
