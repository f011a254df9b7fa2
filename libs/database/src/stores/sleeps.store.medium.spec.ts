import { aDay, aSleep, aUser, createTestDatabase, HOUR_MS, SAMPLE_START_MS } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { BadCursor } from '../paging/bad-cursor';
import { encodeCursor } from '../paging/cursor';
import { DaysStore } from './days.store';
import { RecordsStore } from './records.store';
import { SleepsStore } from './sleeps.store';

const DAY_MS = 24 * HOUR_MS;

let database: TestDatabase;
let store: SleepsStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new SleepsStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  await aUser(database.dataSource, 'sam');
  await aUser(database.dataSource, 'kim');
});

const save = (userId: string, ...sleeps: ReturnType<typeof aSleep>[]) =>
  new RecordsStore(database.dataSource).save(userId, { cycles: [], sleeps, workouts: [], journal: [] });

const from = (onsetUtcMs: number, hours: number, changes: Partial<ReturnType<typeof aSleep>> = {}) =>
  aSleep({ onsetUtcMs, wakeUtcMs: onsetUtcMs + hours * HOUR_MS, cycleStartUtcMs: null, ...changes });

/** A night and a nap of one onset, and one more night on each of the four days before. */
const SIX = [0, 0, 1, 2, 3, 4].map((daysBefore, n) =>
  from(SAMPLE_START_MS - daysBefore * DAY_MS, 7, { nap: n === 0 }),
);

test('a sleep comes back without its provenance', async () => {
  await save('sam', aSleep());
  const { uploadId, older, ...sleep } = aSleep();
  expect([uploadId, older]).toEqual([expect.any(String), null]);
  expect(await store.page('sam', { limit: 5 })).toEqual({
    items: [{ ...sleep, date: null }],
    total: 1,
    nextCursor: null,
  });
});

test.each([1, 2, 4, 5, 6, 7])('pages of %d go newest first through all sleeps, once each', async (limit) => {
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
  expect(seen.map(({ onsetUtcMs, nap }) => [onsetUtcMs, nap])).toEqual(
    SIX.map(({ onsetUtcMs, nap }) => [onsetUtcMs, nap]),
  );
});

test('a sleep has the date of the day whose cycle holds its onset', async () => {
  const start = SAMPLE_START_MS;
  const days = [0, 1].map((n) =>
    aDay({
      date: `2026-03-0${n + 1}`,
      cycleStartUtcMs: start + n * DAY_MS,
      cycleEndUtcMs: n === 1 ? null : start + DAY_MS,
    }),
  );
  await new DaysStore(database.dataSource).replaceDays('sam', days, 1);
  await new DaysStore(database.dataSource).replaceDays('kim', [aDay({ date: '2026-03-03' })], 1);
  await save(
    'sam',
    from(start - 8 * HOUR_MS, 6),
    from(start + DAY_MS - 30_000, 7),
    from(start + 13 * HOUR_MS, 1, { nap: true }),
    // A row that names the cycle before its own.
    from(start + DAY_MS + 14 * HOUR_MS, 1, { nap: true, cycleStartUtcMs: start }),
  );
  const { items } = await store.page('sam', { limit: 5 });
  expect(items.map(({ nap, date }) => [nap, date])).toEqual([
    [true, '2026-03-02'],
    [false, '2026-03-02'],
    [true, '2026-03-01'],
    [false, null],
  ]);
});

test('dates are those of waking at the place of the sleep, both ends included', async () => {
  const utc = Date.UTC(2026, 2, 10, 2);
  await save('sam', from(utc, 1, { offsetMin: -240 }));
  await save('sam', from(utc + 1, 1, { offsetMin: 0 }));
  await save('sam', from(utc + 2, 1, { offsetMin: 22 * 60 }));
  const between = async (first: string | null, last: string | null) =>
    (await store.page('sam', { limit: 5, from: first, to: last })).items.map(({ offsetMin }) => offsetMin);
  expect(await between('2026-03-09', '2026-03-09')).toEqual([-240]);
  expect(await between('2026-03-10', null)).toEqual([1_320, 0]);
  expect(await between(null, '2026-03-10')).toEqual([0, -240]);
  expect(await between('2026-03-12', '2026-03-01')).toEqual([]);
});

test('nobody sees the sleeps of another user', async () => {
  await save('sam', ...SIX);
  const { nextCursor } = await store.page('sam', { limit: 1 });
  expect(await store.page('kim', { limit: 10 })).toEqual({ items: [], total: 0, nextCursor: null });
  expect((await store.page('kim', { limit: 10, cursor: nextCursor })).items).toEqual([]);
});

test.each(['x', encodeCursor({ atMs: 1, id: '019a0000-0000-7000-8000-000000000001' })])(
  'a cursor that is not of this list is refused: %s',
  async (cursor) => {
    await expect(store.page('sam', { limit: 1, cursor })).rejects.toThrow(BadCursor);
  },
);
