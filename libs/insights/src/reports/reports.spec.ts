import type { DayAssessment } from '@whoop/athlete';
import { simulatedAthlete } from '../fixtures/athlete';
import golden from '../fixtures/golden.json';
import { historyOf } from '../history/history';
import { weekDelta } from './compare-means';
import { headline } from './headline';
import { monthlyReport } from './monthly';
import { weekPlan } from './plan';
import type { WeekState } from './plan';
import type { ReportedInsight, ReportSources } from './report';
import { suggestedExperiment } from './suggested-experiment';
import { weeklyReport } from './weekly';

const { T2 } = golden.vectors;
const WEEK = 7;

// 2024-01-01, day 0, was a Monday.
const sources = (
  missing: (t: number) => boolean = () => false,
  said: ReportSources['said'] = new Map(),
): ReportSources => ({
  history: historyOf(simulatedAthlete({ days: 120, seed: 4, missing })),
  said,
  insights: [],
});
const february = { from: 31, to: 59 };
const january = { from: 0, to: 30 };

it('T2: a week beside the one before', () => {
  const { mean, prev, delta } = weekDelta(T2.input.thisWeek, T2.input.lastWeek, T2.input.minN);
  expect(mean).toBeCloseTo(T2.expected.mean, 3);
  expect(prev).toBeCloseTo(T2.expected.prev, 3);
  expect(delta).toBeCloseTo(T2.expected.delta, 3);
  expect(weekDelta([1, 2, 3, 4], [1, 2, 3])).toEqual({ mean: 2.5, prev: null, delta: null });
});

describe('the weekly report', () => {
  it('adds up', () => {
    const report = weeklyReport(sources(), 10 * WEEK)!;
    expect([report.start, report.end, report.missing]).toEqual(['2024-03-11', '2024-03-17', []]);
    const { green, yellow, red, best, worst } = report.recovery;
    expect(green + yellow + red).toBe(7);
    expect(best!.value).toBeGreaterThan(worst!.value);
    expect(report.compared['recovery']!.delta).toBeCloseTo(
      report.compared['recovery']!.mean! - report.compared['recovery']!.prev!,
      12,
    );
    expect(report.compared['recovery']!.fourWeekMean).not.toBeNull();
    expect(report.plan).toHaveLength(3);
    expect(report.sleep.bedtime.meanMin).toBeGreaterThan(0);
  });

  it('is there from 4 days with data on, and names the missing ones', () => {
    const without = (count: number) => (t: number) => t >= 70 && t < 70 + count;
    expect(weeklyReport(sources(without(3)), 70)!.missing).toEqual([
      '2024-03-11',
      '2024-03-12',
      '2024-03-13',
    ]);
    expect(weeklyReport(sources(without(4)), 70)).toBeNull();
    expect(weeklyReport(sources(), -WEEK)).toBeNull();
    expect(weeklyReport(sources(), 20 * WEEK)).toBeNull();
  });

  it('compares a first week with nothing', () => {
    const report = weeklyReport(sources(), 0)!;
    expect(report.headline).toBeNull();
    expect(report.compared['recovery']).toMatchObject({ prev: null, delta: null, fourWeekMean: null });
  });

  it('tells flags once, with when they began and whether they ended', () => {
    const flag = (since: string) => ({ code: 'SLEEP_DEBT', since, evidence: {}, context: {} });
    const on = (date: string, ...flags: object[]) =>
      [date, { riskFlags: flags, scores: {} }] as unknown as [string, DayAssessment];
    const said = new Map([
      on('2024-03-11', flag('2024-03-09')),
      on('2024-03-12', flag('2024-03-09')),
      on('2024-03-16', flag('2024-03-16')),
      on('2024-03-17', flag('2024-03-16')),
    ]);
    expect(weeklyReport(sources(undefined, said), 70)!.flags).toMatchObject([
      { from: '2024-03-09', to: '2024-03-12', raised: false, cleared: true },
      { from: '2024-03-16', to: '2024-03-17', raised: true, cleared: false },
    ]);
  });

  it('counts how the forecasts of the week did', () => {
    const report = sources();
    const came = report.history.values('recovery')[71]!;
    const forecast = { pct: came + 5, lowPct: came - 1, highPct: came + 20 };
    const said = new Map([
      ['2024-03-11', { eveningForecast: forecast, morningForecast: null, riskFlags: [], scores: {} }],
    ]);
    expect(weeklyReport({ ...report, said: said as never }, 70)!.forecasts).toEqual({
      n: 1,
      withinRange: 1,
      meanError: 5,
    });
  });
});

describe('the monthly report', () => {
  it('has every day, and says no clear change where there is none', () => {
    const report = monthlyReport(sources(), february, january)!;
    expect(report.calendar).toHaveLength(29);
    expect(report.weekdays.filter((mean) => mean !== null)).toHaveLength(7);
    for (const one of Object.values(report.compared))
      if (!one.clear) expect(one.low! * one.high! <= 0 || Math.abs(one.delta!) < 100).toBe(true);
    expect(report.headline).not.toBeNull();
  });

  it('sees a clear change', () => {
    const quiet = simulatedAthlete({ days: 120, seed: 4 });
    const days = quiet.days.map((day, t) => ({ ...day, recoveryPct: day.recoveryPct! - (t >= 31 ? 20 : 0) }));
    const report = monthlyReport(
      { ...sources(), history: historyOf({ ...quiet, days }) },
      february,
      january,
    )!;
    expect(report.compared['recovery']).toMatchObject({ clear: true });
    expect(report.headline).toMatch(/^Your recovery was \d+ points lower than in the month before\.$/);
  });

  it('needs 14 recoveries', () => {
    expect(
      monthlyReport(
        sources((t) => t >= 45 && t < 60),
        february,
        january,
      ),
    ).not.toBeNull();
    expect(
      monthlyReport(
        sources((t) => t >= 44 && t < 60),
        february,
        january,
      ),
    ).toBeNull();
  });
});

describe('the headline', () => {
  const mean = (now: number, prev: number) => ({ mean: now, prev, delta: now - prev });
  it('is what moved most for what it is', () => {
    expect(headline({ recovery: mean(62, 60), sleep: mean(400, 460) }, 'the week before')).toBe(
      'Your sleep was 60 min shorter than in the week before.',
    );
    expect(headline({ hrv: mean(66, 60), recovery: mean(64, 60) }, 'the week before')).toBe(
      'Your HRV was 10 % higher than in the week before.',
    );
    expect(headline({ recovery: mean(61, 60) }, 'the week before')).toMatch(/^A steady span/);
    expect(headline({}, 'the week before')).toBeNull();
  });
});

describe('the plan', () => {
  const state = (changes: {
    ratio?: number;
    red?: number;
    debt?: number;
    spread?: number;
    recovery?: number | null;
  }): WeekState =>
    ({
      recovery: { red: changes.red ?? 0 },
      meanRecovery: changes.recovery === undefined ? 60 : changes.recovery,
      load: { loadRatio: changes.ratio ?? 1 },
      sleep: {
        debtEndMin: changes.debt ?? 0,
        bedtime: { meanMin: 1377, deviationMin: changes.spread ?? 20 },
      },
      baseNeedMin: 470,
    }) as unknown as WeekState;
  it.each([
    [{}, ['Keep 2 days easy, one', 'Plan up to 2 hard days', 'Aim for 7.8 h asleep a night: that']],
    [{ ratio: 1.45 }, ['Keep at least 3 days easy: your load is 1.45', 'Plan at most 1', 'Aim for 7.8 h']],
    [{ ratio: 0.6 }, ['Keep 2 days easy', 'There is room', 'Aim for']],
    [{ red: 3, recovery: 40 }, ['Keep 2 or 3 days easy: 3 recoveries', 'Plan at most 1', 'Aim for']],
    [
      { debt: 320 },
      [
        'Keep 2 days easy while',
        'Plan up to',
        'Aim for 8.3 h asleep a night until your debt of 5.3 h is gone',
      ],
    ],
    [
      { spread: 75, recovery: null },
      ['Keep', 'Let each morning', 'Aim for a bedtime within half an hour of 10:55pm: it varied by 75 min'],
    ],
  ])('%j', (changes, lines) => {
    weekPlan(state(changes)).forEach((line, i) => expect(line).toContain(lines[i]));
  });
});

const openQuestion = (exposure: string, have: number, effect: number | null, of = 'days with it') =>
  ({
    key: exposure,
    exposure,
    family: 'journal',
    outcome: 'recovery',
    verdict: 'inconclusive',
    effect,
    title: `${exposure} and recovery`,
    learning: { have, of },
  }) as unknown as ReportedInsight;

it('suggests the experiment that promises most', () => {
  const found = suggestedExperiment([
    openQuestion('sauna', 6, -7),
    openQuestion('stretching', 9, 9),
    openQuestion('reading', 40, 12),
    openQuestion('massage', 3, null),
  ]);
  expect(found).toMatchObject({
    behaviour: 'stretching',
    text: expect.stringMatching(/^stretching: log it on 10 more days, some of them with it/) as string,
  });
  expect(suggestedExperiment([])).toBeNull();
});

it('suggests days without alcohol, never days with it, nor what nobody chooses', () => {
  expect(suggestedExperiment([openQuestion('alcohol', 6, -20)])).toBeNull();
  expect(
    suggestedExperiment([openQuestion('illness', 6, -20), openQuestion('felt-energized', 6, 9)]),
  ).toBeNull();
  expect(suggestedExperiment([openQuestion('alcohol', 6, -20, 'days without it')])?.text).toMatch(
    /some of them without it/,
  );
});

it('tells records and shifts in the month in which they were, and of none what it rests on', () => {
  const record = (family: string, date: string): ReportedInsight =>
    ({
      key: `${family}:${date}`,
      family,
      exposure: 'rhr',
      outcome: 'rhr',
      published: true,
      mentionedIn: null,
      changedOn: null,
      periodEnd: date,
      facts: { changed_on: date },
      rank: 1,
    }) as unknown as ReportedInsight;
  const insights = ['2024-01-20', '2024-02-10'].flatMap((date) => [
    record('records', date),
    record('change-points', date),
  ]);
  const report = monthlyReport({ ...sources(), insights }, february, january)!;
  expect(report.records.map(({ key }) => key)).toEqual(['records:2024-02-10']);
  expect(report.changePoints.map(({ key }) => key)).toEqual(['change-points:2024-02-10']);
  expect(report.records[0]).not.toHaveProperty('rank');
  expect(report.records[0]).not.toHaveProperty('facts');
});
