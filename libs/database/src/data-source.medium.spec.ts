import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { createDataSource } from './data-source';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the server ends what hangs', async () => {
  const [limits] = await database.dataSource.query<[object]>(
    `SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement,
            current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('application_name') AS name`,
  );
  expect(limits).toEqual({ lock: '10s', statement: '1min', idle: '30s', name: 'test' });
});

test('a date is read as the string that was stored', async () => {
  const rows = await database.dataSource.query<object[]>(
    `SELECT '2026-03-29'::date AS date, NULL::date AS none`,
  );
  expect(rows).toEqual([{ date: '2026-03-29', none: null }]);
});

test('when all connections are taken, the next caller gets an error within about 2 s', async () => {
  const dataSource = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  const taken = dataSource.createQueryRunner();
  await taken.query('SELECT 1');
  await expect(dataSource.query('SELECT 1')).rejects.toThrow(/timeout/);
  await taken.release();
  expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await dataSource.destroy();
});

test('a server that does not answer is given up within about 2 s', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  await expect(createDataSource({ url: `postgres://x@127.0.0.1:${port}/x` }).initialize()).rejects.toThrow(
    /timeout/,
  );
  silent.close();
}, 4_000);
