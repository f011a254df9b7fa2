import { calendarOf } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import { binnedForestEngine } from '@whoop/forest';
import type { FeatureTable } from '@whoop/forest';
import { backtest, backtestReport, pooledReport } from './backtest/backtest';
import { mulberry32, normals } from '@whoop/statistics';
import { syntheticDays } from './fixtures/athlete';
import { dayColumns } from './heads/day-columns';
import { headRows } from './heads/head-rows';
import type { HeadRows } from './heads/head-rows';
import { reportOn } from './judging/head-report';
import { walkForward } from './recovery/walk-forward';

const MEANS = { engine: binnedForestEngine, seed: 1 };
const NOISE = 14;
/** Mean distance of a normal from its mean, in deviations. */
const MEAN_OF_NORMAL = Math.sqrt(2 / Math.PI);

const evening = (days: readonly FeaturedDay[]) => {
  const { firstDate, calendar } = calendarOf(days);
  return { calendar, rows: headRows(calendar, dayColumns(calendar, firstDate), 'evening') };
};
const eveningReport = (
  days: readonly FeaturedDay[],
  alter: (rows: HeadRows) => HeadRows = (rows) => rows,
) => {
  const { calendar, rows } = evening(days);
  return reportOn(walkForward(calendar, alter(rows), MEANS), days.length);
};

it('is wrong by what cannot be known, and by little more, on athletes whose recovery follows from their day', () => {
  // Three athletes pooled: single ones vary by 5 %.
  const reports = [1, 2, 3].map((seed) => eveningReport(syntheticDays({ days: 420, seed, noise: NOISE })));
  const mae = reports.reduce((sum, report) => sum + report.candidates.forest_ridge.mae! / reports.length, 0);
  const irreducible = NOISE * MEAN_OF_NORMAL;
  expect(mae / irreducible).toBeGreaterThan(0.95);
  expect(mae / irreducible).toBeLessThan(1.1);
  for (const { winner } of reports) expect(winner).not.toBe('running_median');
});

it('shows no model to athletes whose recovery follows from nothing', () => {
  const athletes = Array.from({ length: 10 }, (_, seed) =>
    syntheticDays({ days: 165, seed: 100 + seed, signal: 0 }),
  );
  const shown = athletes.filter((days) => ['ridge', 'forest_ridge'].includes(eveningReport(days).winner));
  expect(shown.length).toBeLessThanOrEqual(1);
});

it('gives ranges that hold 8 of 10 days, and probabilities that come true', () => {
  const tests = [11, 12].map((seed) => backtest(syntheticDays({ days: 230, seed }), MEANS));
  const { heads, classes } = pooledReport(tests)!;
  for (const { candidates } of Object.values(heads)) {
    expect(candidates.forest_ridge.coverage).toBeGreaterThan(0.74);
    expect(candidates.forest_ridge.coverage).toBeLessThan(0.86);
  }
  for (const { calibrationError } of Object.values(classes)) expect(calibrationError).toBeLessThan(0.08);
  expect(classes.recovery_class.brierSkill).toBeGreaterThan(0.02);
  expect(classes.burnout_classifier.brierSkill).toBeGreaterThan(-0.03);
});

describe('the leak alarm', () => {
  const days = syntheticDays({ days: 260, seed: 5 });
  const with_ =
    (column: (rows: HeadRows, row: number) => number) =>
    (rows: HeadRows): HeadRows => {
      const leaked = Float64Array.from(rows.target, (_, row) => column(rows, row));
      const table: FeatureTable = {
        names: rows.table.names,
        columns: rows.table.columns.map((values, i) => (i === 0 ? leaked : values)),
      };
      return { ...rows, table };
    };
  const noise = normals(mulberry32(9));
  const tomorrow = (read: (day: FeaturedDay) => number) => (rows: HeadRows, row: number) =>
    read(days[rows.days[row]! + 1]!);

  it.each<[string, (rows: HeadRows, row: number) => number]>([
    ['tomorrow’s HRV', tomorrow(({ hrvMs }) => hrvMs! * 1)],
    [
      'tomorrow’s resting heart rate without its noise',
      tomorrow(({ recoveryPct }) => 55 - (recoveryPct! - 60) / 15),
    ],
    ['a week’s mean that includes the target', (rows, row) => rows.target[row]! / 7 + 50 + 0.2 * noise()],
    ['a recovery that was shifted by a day', tomorrow(({ recoveryPct }) => recoveryPct!)],
    ['the target, rounded to tens', (rows, row) => 10 * Math.round(rows.target[row]! / 10)],
  ])('rings for %s', (name, column) => {
    const report = eveningReport(days, with_(column));
    if (name === 'tomorrow’s HRV') expect(report.candidates.forest_ridge.skill).toBeGreaterThan(0.2);
    expect(report.leak).toContain('too good to be true');
    expect(report.winner).not.toMatch(/ridge/);
    expect(report.reasons.forest_ridge).toContain('too good to be true');
  });

  it('is silent on clean data', () => {
    for (const seed of [1, 2, 3]) expect(eveningReport(syntheticDays({ days: 180, seed })).leak).toBeNull();
  });
});

it('says the same of a day whatever comes after it', () => {
  const days = syntheticDays({ days: 200, seed: 21 });
  const walk = (until: number) => {
    const { calendar, rows } = evening(days.slice(0, until));
    return walkForward(calendar, rows, MEANS);
  };
  const [short, long] = [walk(150), walk(200)];
  const scored = short.actual.length;
  expect(scored).toBeGreaterThan(60);
  expect(long.days.slice(0, scored)).toEqual(short.days);
  for (const name of ['running_median', 'rule', 'ridge', 'forest_ridge'] as const)
    expect(long.candidates[name].slice(0, scored)).toEqual(short.candidates[name]);
});

it('reports a history that is too short without a figure', () => {
  const report = backtestReport(backtest(syntheticDays({ days: 20, seed: 3 }), MEANS));
  expect(report.heads.evening).toMatchObject({ scored: 0, winner: 'running_median', bestNaive: null });
  expect(report.heads.evening.reasons.ridge).toBe('not enough history: 16 of 90 days');
  expect(report.classes.sleep_classifier).toMatchObject({ n: 0, brier: null });
  expect(pooledReport([])).toBeNull();
});
