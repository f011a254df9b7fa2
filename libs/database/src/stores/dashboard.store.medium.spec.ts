import { aDay, aForecast, anAssessment, aUser, createTestDatabase, someFeatures } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { DashboardStore } from './dashboard.store';
import { DaysStore } from './days.store';
import { PredictionsStore } from './predictions.store';

const VERSIONS = { assessmentVersion: 1, dataVersion: 1 };

let database: TestDatabase;
let days: DaysStore;
let predictions: PredictionsStore;
let store: DashboardStore;
beforeAll(async () => {
  database = await createTestDatabase();
  days = new DaysStore(database.dataSource);
  predictions = new PredictionsStore(database.dataSource);
  store = new DashboardStore(database.dataSource);
  for (const user of ['sam', 'eve']) await aUser(database.dataSource, user);
});
afterAll(() => database.drop());
afterEach(() => predictions.replace('sam', [], VERSIONS));

const keep = (...changes: Partial<ReturnType<typeof aDay>>[]) =>
  days.replaceDays('sam', changes.map(aDay), 1);

describe('the newest day', () => {
  const newest = async (...changes: Partial<ReturnType<typeof aDay>>[]) => {
    await keep(...changes);
    const found = await store.newestDay('sam');
    return found && [found.day.date, found.lastStrain];
  };

  it('is null for a user without days', async () => {
    await days.replaceDays('eve', [aDay()], 1);
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

  it('may have a sleep alone, and shows the strain of a day before it while its own is not final', async () => {
    const open = { date: '2026-03-02', recoveryPct: null, strain: null, load: null, partial: true };
    expect(await newest({ date: '2026-03-01', strain: 9 }, open)).toEqual([
      '2026-03-02',
      { date: '2026-03-01', strain: 9 },
    ]);
    expect(await newest(open)).toEqual(['2026-03-02', null]);
  });

  it('comes with what is said about it, once that is known', async () => {
    await keep({ date: '2026-03-01' });
    expect((await store.newestDay('sam'))?.said).toBeNull();
    const said = anAssessment({ date: '2026-03-01' });
    await predictions.replace('sam', [anAssessment({ date: '2026-02-28' }), said], VERSIONS);
    expect((await store.newestDay('sam'))?.said).toEqual(said);
  });
});

describe('the rows of trends', () => {
  it('hold the asked columns of the days in the range, in order', async () => {
    await keep(
      { date: '2026-03-01' },
      { date: '2026-03-03', hrvMs: 50 },
      { date: '2026-03-02', hrvMs: 40 },
      { date: '2026-03-04' },
    );
    await days.saveFeatures('sam', [someFeatures({ date: '2026-03-02', hrvBaseline7d: 44 })], 1);
    const range = { first: '2026-03-02', last: '2026-03-03' };
    expect(await store.trendRows('sam', range, { columns: ['hrvMs', 'hrvBaseline7d'], said: false })).toEqual(
      [
        { date: '2026-03-02', hrvMs: 40, hrvBaseline7d: 44, said: null },
        { date: '2026-03-03', hrvMs: 50, hrvBaseline7d: null, said: null },
      ],
    );
  });

  it('hold what was said where that is asked for and known', async () => {
    await keep({ date: '2026-03-01' }, { date: '2026-03-02' });
    const evening = aForecast({ mode: 'evening', pct: 70, lowPct: 50, highPct: 90 });
    await predictions.replace('sam', [anAssessment({ eveningForecast: evening })], VERSIONS);
    const range = { first: '2026-03-01', last: '2026-03-02' };
    expect(await store.trendRows('sam', range, { columns: [], said: true })).toEqual([
      {
        date: '2026-03-01',
        said: { forecastPct: 70, lowPct: 50, highPct: 90, burnoutRisk: 25, sleepHealth: 85, riskFlags: [] },
      },
      { date: '2026-03-02', said: null },
    ]);
    expect(await store.trendRows('eve', range, { columns: [], said: true })).toEqual([
      { date: '2026-03-01', said: null },
    ]);
  });
});

test('what was foretold stands beside what happened', async () => {
  await keep({ date: '2026-03-01', recoveryPct: 63 }, { date: '2026-03-02', recoveryPct: null });
  const evening = aForecast({ mode: 'evening', pct: 70 });
  await predictions.replace('sam', [anAssessment({ eveningForecast: evening })], VERSIONS);
  expect(await store.foretoldDays('sam')).toEqual([
    { date: '2026-03-01', recoveryPct: 63, calibrating: false, morning: aForecast(), evening },
    { date: '2026-03-02', recoveryPct: null, calibrating: false, morning: null, evening: null },
  ]);
});
