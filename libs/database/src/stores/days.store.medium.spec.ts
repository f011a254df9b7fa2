import type { Day, DayFeatures } from '@whoop/athlete';
import { aDay, aUser, createTestDatabase, SAMPLE_START_MS, someFeatures } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { DaysStore } from './days.store';
import type { StoredDay } from './days.store';

let database: TestDatabase;
let store: DaysStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new DaysStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query('TRUNCATE users CASCADE');
  await aUser(database.dataSource, 'sam');
});

const ENGINEERED = Object.keys(someFeatures()).filter((field) => field !== 'date');

/** Another value in each column, so that a mix-up of columns would show. */
const features = (date: string, value: number | null = 1): DayFeatures => ({
  ...someFeatures({ date }),
  ...Object.fromEntries(
    ENGINEERED.map((column, index) => [column, value === null ? null : value + index / 10]),
  ),
});

const stored = (day: Day, dataVersion: number, engineered = features(day.date, null)): StoredDay => ({
  ...day,
  ...engineered,
  dataVersion,
  featureVersion: engineered.recoveryZscore === null ? null : 7,
});

const first = aDay({ date: '2026-03-01' });
const second = aDay({ date: '2026-03-02', recoveryPct: 40 });
const third = aDay({ date: '2026-03-04', recoveryPct: 90 });

/** A day of which nothing is known but that it was. */
const empty = Object.fromEntries(
  Object.entries(aDay()).map(([field, value]: [string, unknown]) => [
    field,
    ['date', 'cycleStartUtcMs', 'offsetMin', 'cyclesInDay', 'partial', 'calibrating'].includes(field)
      ? value
      : null,
  ]),
) as unknown as Day;

test.each([
  ['full', first],
  ['empty', empty],
  ['far back', aDay({ date: '2012-01-01' })],
  ['far ahead', aDay({ date: '2100-12-31', cycleStartUtcMs: SAMPLE_START_MS + 1 })],
])('every field of a day comes back as it was stored: %s', async (_, day) => {
  expect(await store.replaceDays('sam', [day], 3)).toEqual({ written: 1, deleted: 0 });
  expect(await store.daysOf('sam')).toEqual([stored(day, 3)]);
});

test('the same days again write nothing and keep version and engineered columns', async () => {
  await store.replaceDays('sam', [first, second], 1);
  await store.saveFeatures('sam', [features(first.date)], 7);
  const before = await database.dataSource.query<unknown[]>(
    'SELECT ctid::text, xmax::text, * FROM daily_metrics',
  );
  expect(await store.replaceDays('sam', [second, first], 2)).toEqual({ written: 0, deleted: 0 });
  expect(await database.dataSource.query('SELECT ctid::text, xmax::text, * FROM daily_metrics')).toEqual(
    before,
  );
});

test('only a changed day takes the new version and loses its engineered columns', async () => {
  await store.replaceDays('sam', [first, second], 1);
  await store.saveFeatures('sam', [features(first.date), features(second.date, 2)], 7);
  const changed = { ...second, strain: null };
  expect(await store.replaceDays('sam', [first, changed, third], 2)).toEqual({ written: 2, deleted: 0 });
  expect(await store.daysOf('sam')).toEqual([
    stored(first, 1, features(first.date)),
    stored(changed, 2),
    stored(third, 2),
  ]);
});

test.each(Object.keys(aDay()).filter((field) => !['date', 'cycleStartUtcMs'].includes(field)))(
  'a change of %s alone is seen',
  async (field) => {
    await store.replaceDays('sam', [first], 1);
    const value = first[field as keyof Day];
    const other = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : 'cycle';
    const changed = { ...first, [field]: other };
    expect(await store.replaceDays('sam', [changed], 2)).toEqual({ written: 1, deleted: 0 });
    expect(await store.daysOf('sam')).toEqual([stored(changed, 2)]);
  },
);

test('days that no longer exist are deleted', async () => {
  await store.replaceDays('sam', [first, second, third], 1);
  expect(await store.replaceDays('sam', [second], 2)).toEqual({ written: 0, deleted: 2 });
  expect(await store.replaceDays('sam', [], 3)).toEqual({ written: 0, deleted: 1 });
});

test('a range of days includes both ends', async () => {
  await store.replaceDays('sam', [third, first, second], 1);
  const dates = async (from?: string, to?: string) =>
    (await store.daysOf('sam', from, to)).map(({ date }) => date);
  expect(await dates()).toEqual(['2026-03-01', '2026-03-02', '2026-03-04']);
  expect(await dates('2026-03-02')).toEqual(['2026-03-02', '2026-03-04']);
  expect(await dates('2026-03-02', '2026-03-03')).toEqual(['2026-03-02']);
  expect(await dates(undefined, '2026-03-01')).toEqual(['2026-03-01']);
});

test('the last day and the range are those of the data', async () => {
  expect(await store.lastDay('sam')).toBeNull();
  expect(await store.dayRange('sam')).toBeNull();
  await store.replaceDays('sam', [third, first], 1);
  expect(await store.lastDay('sam')).toEqual(stored(third, 1));
  expect(await store.dayRange('sam')).toEqual({ first: '2026-03-01', last: '2026-03-04' });
});

test('features are stored once: the same again change nothing, a new version changes all', async () => {
  await store.replaceDays('sam', [first, second], 1);
  const rows = [features(first.date), features(second.date, null), features('2020-01-01')];
  expect(await store.saveFeatures('sam', rows, 7)).toBe(2);
  expect(await store.saveFeatures('sam', rows, 7)).toBe(0);
  expect(await store.saveFeatures('sam', rows, 8)).toBe(2);
  expect((await store.daysOf('sam')).map(({ featureVersion }) => featureVersion)).toEqual([8, 8]);
});

test('nobody reads, replaces or annotates the days of another user', async () => {
  await aUser(database.dataSource, 'kim');
  await store.replaceDays('sam', [first], 1);
  expect(await store.daysOf('kim')).toEqual([]);
  expect(await store.lastDay('kim')).toBeNull();
  expect(await store.dayRange('kim')).toBeNull();
  expect(await store.replaceDays('kim', [second], 1)).toEqual({ written: 1, deleted: 0 });
  expect(await store.saveFeatures('kim', [features(first.date)], 7)).toBe(0);
  expect(await store.daysOf('sam')).toEqual([stored(first, 1)]);
});
