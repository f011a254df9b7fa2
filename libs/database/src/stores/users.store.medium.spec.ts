import { aDay, aUser, anUpload, createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { DaysStore } from './days.store';
import { UploadsStore } from './uploads.store';
import { UsersStore } from './users.store';

let database: TestDatabase;
let store: UsersStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new UsersStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(() => database.dataSource.query('TRUNCATE users CASCADE'));

test('a user begins at version 0 and rises by one', async () => {
  expect(await store.dataVersion('sam')).toBeNull();
  await store.ensure('sam');
  expect(await store.dataVersion('sam')).toBe(0);
  expect(await store.bumpDataVersion('sam')).toBe(1);
  expect(await store.bumpDataVersion('sam')).toBe(2);
  expect(await store.dataVersion('sam')).toBe(2);
});

test('ensuring a user again changes nothing, also at the same moment', async () => {
  await Promise.all(Array.from({ length: 10 }, () => store.ensure('sam')));
  await store.bumpDataVersion('sam');
  await store.ensure('sam');
  expect(await store.dataVersion('sam')).toBe(1);
});

test('the version of a user who does not exist cannot rise', async () => {
  await expect(store.bumpDataVersion('nobody')).rejects.toThrow('no user nobody');
});

test.each(['user123', 'sam@example.org', '0', 'a'.repeat(64), 'A_b-c.d'])('%s is a good id', async (id) => {
  await store.ensure(id);
  expect(await store.dataVersion(id)).toBe(0);
});

test.each([
  '',
  ' ',
  '-sam',
  '.',
  '../etc',
  'sam/kim',
  'sam kim',
  'sam\n',
  'sämi',
  'a'.repeat(65),
  `'; DROP TABLE users; --`,
])('the database refuses the id %j', async (id) => {
  await expect(store.ensure(id)).rejects.toThrow('users_id_check');
});

test('a lock makes other writers for the user wait, and only those', async () => {
  const events: string[] = [];
  let leave = () => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const visit = (name: string, userId: string, before: Promise<void> = Promise.resolve()) =>
    database.dataSource.transaction(async (tx) => {
      await new UsersStore(tx).lock(userId);
      events.push(name);
      await before;
    });
  const holder = visit('first of sam', 'sam', left);
  while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const waiting = visit('second of sam', 'sam');
  await visit('kim', 'kim');
  expect(events).toEqual(['first of sam', 'kim']);
  leave();
  await Promise.all([holder, waiting]);
  expect(events).toEqual(['first of sam', 'kim', 'second of sam']);
});

test('uploads, days and jobs go with their user', async () => {
  const userId = await aUser(database.dataSource, 'sam');
  const upload = await anUpload(database.dataSource, userId);
  await new DaysStore(database.dataSource).replaceDays(userId, [aDay()], 1);
  await database.dataSource.query(
    `WITH job AS (INSERT INTO jobs (id, user_id, kind, upload_id, status)
       VALUES (gen_random_uuid(), $1, 'upload', $2, 'queued') RETURNING id)
     INSERT INTO job_steps (id, job_id, user_id, position, name, state)
     SELECT gen_random_uuid(), id, $1, 0, 'ingest-upload', 'ready' FROM job`,
    [userId, upload.id],
  );
  await database.dataSource.query('DELETE FROM users WHERE id = $1', [userId]);
  expect(await new UploadsStore(database.dataSource).byId(userId, upload.id)).toBeNull();
  const [counts] = await database.dataSource.query<[object]>(
    `SELECT (SELECT count(*)::int FROM uploads) AS uploads, (SELECT count(*)::int FROM jobs) AS jobs,
            (SELECT count(*)::int FROM job_steps) AS steps, (SELECT count(*)::int FROM daily_metrics) AS days`,
  );
  expect(counts).toEqual({ uploads: 0, jobs: 0, steps: 0, days: 0 });
});
