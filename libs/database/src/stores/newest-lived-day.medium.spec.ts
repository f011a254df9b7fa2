import { aDay, aUser, createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { DaysStore } from './days.store';

let database: TestDatabase;
let store: DaysStore;
beforeAll(async () => {
  database = await createTestDatabase();
  store = new DaysStore(database.dataSource);
  for (const user of ['sam', 'eve']) await aUser(database.dataSource, user);
});
afterAll(() => database.drop());

const newest = async (...days: Partial<ReturnType<typeof aDay>>[]) => {
  await store.replaceDays('sam', days.map(aDay), 1);
  const found = await store.newestLivedDay('sam');
  return found && [found.day.date, found.lastStrain];
};

it('is null for a user without days', async () => {
  await store.replaceDays('eve', [aDay()], 1);
  expect(await newest()).toBeNull();
});

it('passes over days without recovery and sleep', async () => {
  const unworn = { recoveryPct: null, sleepMin: null };
  expect(await newest({ date: '2026-03-01', strain: 9 }, { date: '2026-03-02', ...unworn })).toEqual([
    '2026-03-01',
    { date: '2026-03-01', strain: 9 },
  ]);
  expect(await newest({ date: '2026-03-01', ...unworn })).toBeNull();
});

it('takes a day with a sleep alone, and the strain of a day before it while its own is not final', async () => {
  const open = { date: '2026-03-02', recoveryPct: null, strain: null, load: null, partial: true };
  expect(await newest({ date: '2026-03-01', strain: 9 }, open)).toEqual([
    '2026-03-02',
    { date: '2026-03-01', strain: 9 },
  ]);
  expect(await newest(open)).toEqual(['2026-03-02', null]);
});

it('gives the same fields as other reads', async () => {
  await store.replaceDays('sam', [aDay()], 1);
  expect((await store.newestLivedDay('sam'))?.day).toEqual(await store.lastDay('sam'));
});
