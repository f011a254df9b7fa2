import type { MonthlyReport, WeeklyReport } from '../../api/types';
import { monthRows, signedDuration, weekRows } from './compared-rows';

const nothing = { mean: null, prev: null, delta: null, four_week_mean: null };
const week = (part: Partial<WeeklyReport['compared']>): Pick<WeeklyReport, 'compared'> => ({
  compared: { recovery: nothing, hrv: nothing, rhr: nothing, sleep: nothing, load: nothing, ...part },
});

it('shows means, change and the four weeks in the unit of the measure', () => {
  const [recovery, , rhr, sleep] = weekRows(
    week({
      recovery: { mean: 61.7, prev: 55, delta: 6.7, four_week_mean: 57 },
      rhr: { mean: 54.8, prev: 50.6, delta: 4.2, four_week_mean: 52 },
      sleep: { mean: 417.5, prev: 446, delta: -28.5, four_week_mean: 426 },
    }),
  );
  expect(recovery).toMatchObject({ now: '62', before: '55', change: '+7', fourWeeks: '57', clear: null });
  expect(rhr).toMatchObject({ now: '54.8', change: '+4.2' });
  expect(sleep).toMatchObject({ now: '6 h 58', before: '7 h 26', change: '−29 min' });
});

it('keeps what is unknown a dash, with nothing on the strip', () => {
  for (const row of weekRows(week({}))) {
    expect([row.now, row.before, row.change, row.fourWeeks]).toEqual(['–', '–', '–', '–']);
    expect(row.strip).toEqual({ now: null, usual: null, low: null, high: null });
  }
});

it('measures every strip in smallest changes worth telling, and keeps to its ends', () => {
  const [recovery, hrv, , , load] = weekRows(
    week({
      recovery: { mean: 65, prev: 55, delta: 10, four_week_mean: 55 },
      hrv: { mean: 44, prev: 50, delta: -6, four_week_mean: 55 },
      load: { mean: 300, prev: 100, delta: 200, four_week_mean: null },
    }),
  );
  expect(recovery!.strip).toMatchObject({ now: 0.75, usual: 0.5 });
  expect(hrv!.strip.now).toBeCloseTo(0.2);
  expect(load!.strip).toMatchObject({ now: 1, usual: null });
});

it('tells the range of a month, and nothing of it where there is none', () => {
  const unknown = { mean: 60, prev: null, delta: null, low: null, high: null, clear: false };
  const compared = Object.fromEntries(
    ['hrv', 'rhr', 'sleep', 'load'].map((key) => [key, unknown]),
  ) as unknown as MonthlyReport['compared'];
  const [recovery, hrv] = monthRows({
    compared: {
      ...compared,
      recovery: { mean: 60, prev: 50, delta: 10, low: 2, high: 18, clear: true },
    },
  });
  expect(recovery).toMatchObject({ range: '+2 to +18', clear: true, strip: { low: 0.55, high: 0.95 } });
  expect(hrv).toMatchObject({ now: '60', range: '–', clear: null });
});

it('gives minutes their sign', () => {
  expect([9, -65, 0.2, null].map(signedDuration)).toEqual(['+9 min', '−1 h 05', '0 min', '–']);
});
