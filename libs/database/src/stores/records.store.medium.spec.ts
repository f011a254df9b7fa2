import type { StoredRecords } from '@whoop/athlete';
import {
  aCycle,
  aJournalAnswer,
  aSleep,
  aUser,
  aWorkout,
  createTestDatabase,
  HOUR_MS,
  SAMPLE_START_MS,
} from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { RecordsStore } from './records.store';

const OLDER = '019a0000-0000-7000-8000-000000000002';
const NONE: StoredRecords = { cycles: [], sleeps: [], workouts: [], journal: [] };

let database: TestDatabase;
let store: RecordsStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new RecordsStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  await aUser(database.dataSource, 'sam');
});

/** All fields that may be null, null. */
const blank = <Row extends object>(row: Row, keep: (keyof Row)[]): Row =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]: [string, unknown]) => [
      field,
      keep.includes(field as keyof Row) ? value : null,
    ]),
  ) as Row;

const KEPT = ['offsetMin', 'offsetKnown', 'uploadId'] as const;

const full = (): StoredRecords => ({
  cycles: [
    aCycle({ older: { strain: OLDER, hrvMs: OLDER } }),
    blank(aCycle({ startUtcMs: SAMPLE_START_MS + 24 * HOUR_MS, offsetKnown: false }), [
      'startUtcMs',
      ...KEPT,
    ]),
  ],
  sleeps: [aSleep(), blank(aSleep({ nap: true }), ['onsetUtcMs', 'nap', 'wakeUtcMs', ...KEPT])],
  workouts: [
    aWorkout({ gps: false }),
    blank(aWorkout({ occurrence: 1 }), ['startUtcMs', 'endUtcMs', 'activity', 'occurrence', ...KEPT]),
  ],
  journal: [
    aJournalAnswer({ notes: 'two glasses' }),
    blank(aJournalAnswer({ question: 'Slept "alone"?' }), ['cycleStartUtcMs', 'question', ...KEPT]),
  ],
});

/** Rows that exist in any table, with the transaction that wrote each. */
const written = (): Promise<unknown[]> =>
  database.dataSource.query(
    ['cycles', 'sleeps', 'workouts', 'journal_answers']
      .map((table) => `SELECT '${table}', ctid::text, xmin::text FROM ${table}`)
      .join(' UNION ALL '),
  );

test('every field comes back as it was stored, nulls included', async () => {
  await store.save('sam', full());
  expect(await store.recordsOf('sam')).toEqual(full());
});

test.each([
  ['emoji and newlines', '🍷 two\nglasses\r\n\t'],
  ['quotes, commas and braces', `"a", 'b' {c} \\ \\" NULL`],
  ['the word for null', 'NULL'],
  ['an empty text', ''],
  ['accents, composed or not', 'entrainement é é ß 日本'],
])('text survives: %s', async (_, text) => {
  const journal = [aJournalAnswer({ question: text, notes: text })];
  await store.save('sam', { ...NONE, journal });
  expect((await store.recordsOf('sam')).journal).toEqual(journal);
});

test.each([
  ['the first', Date.UTC(2012, 0, 1)],
  ['the last', Date.UTC(2100, 11, 31, 23, 59, 59, 999)],
  ['before 1970', -1],
  ['with milliseconds', Date.UTC(2026, 2, 1, 6, 7, 8, 901)],
])('instants are exact: %s', async (_, ms) => {
  const cycles = [aCycle({ startUtcMs: ms, endUtcMs: ms, sleepOnsetUtcMs: ms, sleepWakeUtcMs: ms })];
  await store.save('sam', { ...NONE, cycles });
  expect((await store.recordsOf('sam')).cycles).toEqual(cycles);
});

test.each([0.1 + 0.2, 1e-300, Number.MAX_VALUE, 0, -0.5])('a measure is exact: %d', async (strain) => {
  await store.save('sam', { ...NONE, cycles: [aCycle({ strain })] });
  expect((await store.recordsOf('sam')).cycles[0]?.strain).toBe(strain);
});

test('saving the same again writes nothing', async () => {
  await store.save('sam', full());
  const before = await written();
  await store.save('sam', full());
  expect(await written()).toEqual(before);
});

test('saving a changed record overwrites it and leaves the others', async () => {
  await store.save('sam', full());
  const [cycle, other] = full().cycles;
  const closed = { ...other!, endUtcMs: SAMPLE_START_MS + 48 * HOUR_MS, uploadId: OLDER };
  await store.save('sam', { ...NONE, cycles: [closed] });
  expect(await store.recordsOf('sam')).toEqual({ ...full(), cycles: [cycle, closed] });
});

test('a workout keeps its id when it changes', async () => {
  const ids = () => database.dataSource.query<unknown[]>('SELECT id FROM workouts');
  await store.save('sam', { ...NONE, workouts: [aWorkout()] });
  const before = await ids();
  await store.save('sam', { ...NONE, workouts: [aWorkout({ strain: 3 })] });
  expect(await ids()).toEqual(before);
});

test('records come back in the order of their keys', async () => {
  const later = aCycle({ startUtcMs: SAMPLE_START_MS + 1 });
  await store.save('sam', { ...NONE, cycles: [later, aCycle()] });
  expect((await store.recordsOf('sam')).cycles).toEqual([aCycle(), later]);
});

test('nobody sees or counts the records of another user', async () => {
  await aUser(database.dataSource, 'kim');
  await store.save('sam', full());
  expect(await store.recordsOf('kim')).toEqual(NONE);
  expect(await store.counts('kim')).toEqual({ cycles: 0, sleeps: 0, workouts: 0, journal: 0 });
  await store.save('kim', { ...NONE, cycles: [aCycle({ strain: 1 })] });
  expect((await store.recordsOf('sam')).cycles).toEqual(full().cycles);
});

test('counts says how many there are of each kind', async () => {
  await store.save('sam', { ...full(), sleeps: [] });
  expect(await store.counts('sam')).toEqual({ cycles: 2, sleeps: 0, workouts: 2, journal: 2 });
});

test('records go with their user', async () => {
  await store.save('sam', full());
  await database.dataSource.query(`DELETE FROM users WHERE id = 'sam'`);
  expect(await written()).toEqual([]);
});

test('records of a user who does not exist are refused', async () => {
  await expect(store.save('nobody', full())).rejects.toThrow('cycles_user_id_fkey');
});

test.each([NaN, Infinity, undefined as unknown as null])('%s is refused, not stored', async (strain) => {
  await expect(store.save('sam', { ...NONE, cycles: [aCycle({ strain })] })).rejects.toThrow(TypeError);
});

test('a transaction that fails leaves nothing', async () => {
  const work = database.dataSource.transaction(async (tx) => {
    await new RecordsStore(tx).save('sam', full());
    throw new Error('later step');
  });
  await expect(work).rejects.toThrow('later step');
  expect(await written()).toEqual([]);
});
