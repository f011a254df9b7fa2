import { aUser, aWorkout, createTestDatabase, HOUR_MS } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { BadCursor } from '../paging/bad-cursor';
import { RecordsStore } from './records.store';
import { WorkoutsStore } from './workouts.store';

const NOON = Date.UTC(2026, 2, 10, 12);
const DAY_MS = 24 * HOUR_MS;

let database: TestDatabase;
let store: WorkoutsStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new WorkoutsStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  await aUser(database.dataSource, 'sam');
  await aUser(database.dataSource, 'kim');
});

const save = (userId: string, ...workouts: ReturnType<typeof aWorkout>[]) =>
  new RecordsStore(database.dataSource).save(userId, { cycles: [], sleeps: [], workouts, journal: [] });

/** Twins on one start, and one more workout on each of the four days before. */
const SIX = [0, 0, 1, 2, 3, 4].map((daysBefore, n) =>
  aWorkout({
    startUtcMs: NOON - daysBefore * DAY_MS,
    endUtcMs: NOON - daysBefore * DAY_MS + HOUR_MS,
    occurrence: n === 1 ? 1 : 0,
    activity: n % 2 === 0 ? 'Running' : 'Radfahren',
    offsetMin: 0,
  }),
);

test('a workout comes back with its id and without its provenance', async () => {
  await save('sam', aWorkout());
  const { uploadId, older, ...workout } = aWorkout();
  expect([uploadId, older]).toEqual([expect.any(String), null]);
  expect(await store.page('sam', { limit: 5 })).toEqual({
    items: [{ ...workout, id: expect.any(String) as string }],
    total: 1,
    nextCursor: null,
  });
});

test.each([1, 2, 4, 5, 6, 7])(
  'pages of %d go newest first through all workouts, once each',
  async (limit) => {
    await save('sam', ...SIX);
    await save('kim', ...SIX);
    const seen = [];
    let cursor: string | null = null;
    do {
      const page = await store.page('sam', { limit, cursor });
      expect(page.total).toBe(6);
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.map(({ startUtcMs }) => startUtcMs)).toEqual(SIX.map(({ startUtcMs }) => startUtcMs));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
  },
);

test('a filter by activity holds on every page and in the total', async () => {
  await save('sam', ...SIX);
  const first = await store.page('sam', { limit: 2, activity: 'Radfahren' });
  const rest = await store.page('sam', { limit: 2, activity: 'Radfahren', cursor: first.nextCursor });
  expect([first.total, rest.total, first.items.length, rest.items.length]).toEqual([3, 3, 2, 1]);
  expect([...first.items, ...rest.items].every(({ activity }) => activity === 'Radfahren')).toBe(true);
  expect(rest.nextCursor).toBeNull();
});

test('dates are those of the place where the workout began, both ends included', async () => {
  const utc = Date.UTC(2026, 2, 10, 2);
  await save('sam', aWorkout({ startUtcMs: utc, offsetMin: -240, activity: 'evening of the 9th' }));
  await save('sam', aWorkout({ startUtcMs: utc, offsetMin: 0, activity: 'night of the 10th' }));
  await save('sam', aWorkout({ startUtcMs: utc, offsetMin: 23 * 60, activity: 'first of the 11th' }));
  const between = async (from: string | null, to: string | null) =>
    (await store.page('sam', { limit: 5, from, to })).items.map(({ activity }) => activity).sort();
  expect(await between('2026-03-09', '2026-03-09')).toEqual(['evening of the 9th']);
  expect(await between('2026-03-10', null)).toEqual(['first of the 11th', 'night of the 10th']);
  expect(await between(null, '2026-03-10')).toEqual(['evening of the 9th', 'night of the 10th']);
  expect(await between('2026-03-12', '2026-03-01')).toEqual([]);
});

test('nobody sees the workouts of another user', async () => {
  await save('sam', ...SIX);
  const { nextCursor } = await store.page('sam', { limit: 1 });
  expect(await store.page('kim', { limit: 10 })).toEqual({ items: [], total: 0, nextCursor: null });
  expect((await store.page('kim', { limit: 10, cursor: nextCursor })).items).toEqual([]);
});

test('a cursor that is not ours is refused', async () => {
  await expect(store.page('sam', { limit: 1, cursor: 'x' })).rejects.toThrow(BadCursor);
});
