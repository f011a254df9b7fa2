import type { MonthlyReport, WeeklyReport } from '../../api/types';
import type { Cell, FigureTable } from '../../figure/figure-table';
import { MEASURES, measureStyle } from './compared-rows';
import { clockText, flagTimes, zoneShares } from './report-words';

type Report = WeeklyReport | MonthlyReport;

interface Line {
  section: string;
  what: string;
  value?: Cell;
  unit?: string;
  before?: Cell;
  change?: Cell;
  fourWeeks?: Cell;
  low?: Cell;
  high?: Cell;
  note?: string;
}

const COLUMNS = [
  'Section',
  'What',
  'Value',
  'Unit',
  'Before',
  'Change',
  'Mean of four weeks',
  'Low',
  'High',
  'Note',
];

/** All figures of a report, one a line. Unknown is an empty cell. */
export const weekTable = (report: WeeklyReport): FigureTable =>
  tableOf([
    ...MEASURES.map((measure) => {
      const { mean, prev, delta, four_week_mean: fourWeeks } = report.compared[measure];
      return { ...compared(measure, { mean, prev, delta }), fourWeeks };
    }),
    ...shared(report),
    ...report.plan.map((line, index) => ({ section: 'Plan', what: `Line ${index + 1}`, note: line })),
  ]);

export const monthTable = (report: MonthlyReport): FigureTable =>
  tableOf([
    ...MEASURES.map((measure) => {
      const { mean, prev, delta, low, high, clear } = report.compared[measure];
      const note = low === null ? '' : clear ? 'clear change' : 'no clear change';
      return { ...compared(measure, { mean, prev, delta }), low, high, note };
    }),
    ...shared(report),
    ...monthOnly(report),
  ]);

const compared = (
  measure: keyof WeeklyReport['compared'],
  { mean, prev, delta }: { mean: Cell; prev: Cell; delta: Cell },
): Line => ({
  section: 'Compared',
  what: measureStyle(measure).name,
  value: mean,
  unit: measure === 'sleep' ? 'min a night' : measureStyle(measure).unit,
  before: prev,
  change: delta,
});

const shared = (report: Report): Line[] => [
  ...recoveryLines(report),
  ...loadLines(report),
  ...sleepLines(report),
  ...bodyLines(report),
  ...report.flags.map((flag) => ({ section: 'Flags', what: flag.title, note: flagTimes(flag) })),
  ...report.insights.map(insightLine('Insights')),
  { section: 'Forecasts', what: 'Recoveries forecast', value: report.forecasts.n, unit: 'days' },
  { section: 'Forecasts', what: 'Within range', value: report.forecasts.within_range, unit: 'days' },
  { section: 'Forecasts', what: 'Mean error', value: report.forecasts.mean_error, unit: 'points' },
  ...report.missing.map((day) => ({ section: 'Missing', what: day, note: 'no data' })),
];

const recoveryLines = ({ recovery: { green, yellow, red, best, worst } }: Report): Line[] => [
  { section: 'Recovery', what: 'Green', value: green, unit: 'days' },
  { section: 'Recovery', what: 'Yellow', value: yellow, unit: 'days' },
  { section: 'Recovery', what: 'Red', value: red, unit: 'days' },
  { section: 'Recovery', what: 'Best', value: best?.value ?? null, unit: '%', note: best?.date },
  { section: 'Recovery', what: 'Worst', value: worst?.value ?? null, unit: '%', note: worst?.date },
];

function loadLines({ load }: Report): Line[] {
  const section = 'Load';
  return [
    { section, what: 'Total', value: load.total, unit: 'points' },
    { section, what: 'Load vs usual', value: load.load_ratio, unit: '×' },
    { section, what: 'Monotony', value: load.monotony },
    { section, what: 'Hard days', value: load.hard_days, unit: 'days' },
    { section, what: 'Easy days', value: load.easy_days, unit: 'days' },
    ...(zoneShares(load.zones) ?? []).map(({ name, minutes }) => ({
      section,
      what: name,
      value: minutes,
      unit: 'min',
    })),
    ...load.sports.map(({ activity, count, minutes }) => ({
      section: 'Sports',
      what: activity,
      value: minutes,
      unit: 'min',
      note: `${count} ×`,
    })),
  ];
}

const clockCell = (minutes: number | null): Cell => (minutes === null ? null : clockText(minutes));

function sleepLines({ sleep }: Report): Line[] {
  const section = 'Sleep';
  return [
    { section, what: 'Asleep of the need', value: sleep.ratio },
    { section, what: 'Debt before', value: sleep.debt_start_min, unit: 'min' },
    { section, what: 'Debt at the end', value: sleep.debt_end_min, unit: 'min' },
    { section, what: 'Regularity', value: sleep.regularity, unit: '/100' },
    { section, what: 'Social jetlag', value: sleep.social_jetlag_min, unit: 'min' },
    { section, what: 'Bedtime', value: clockCell(sleep.bedtime.mean_min), unit: 'local time' },
    { section, what: 'Bedtime, deviation', value: sleep.bedtime.deviation_min, unit: 'min' },
    { section, what: 'Wake', value: clockCell(sleep.wake.mean_min), unit: 'local time' },
    { section, what: 'Wake, deviation', value: sleep.wake.deviation_min, unit: 'min' },
    { section, what: 'Naps', value: sleep.naps },
  ];
}

const bodyLines = ({ body }: Report): Line[] => [
  {
    section: 'Body',
    what: 'HRV (RMSSD), 7 days',
    value: body.hrv_week_ms,
    unit: 'ms',
    low: body.hrv_band_low_ms,
    high: body.hrv_band_high_ms,
    note: 'Low and high are its normal band',
  },
  { section: 'Body', what: 'Resting heart rate, 7 against 30 days', value: body.rhr_delta, unit: 'SD' },
  { section: 'Body', what: 'Respiratory rate', value: body.resp_rate, unit: '/min' },
  { section: 'Body', what: 'Skin temperature vs usual', value: body.skin_temp_deviation_c, unit: '°C' },
];

const SCORES = [
  ['consistency', 'Consistency'],
  ['burnout_risk', 'Burnout risk'],
  ['sleep_health', 'Sleep health'],
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthOnly = (report: MonthlyReport): Line[] => [
  ...SCORES.map(([key, what]) => {
    const { mean, prev, delta } = report.scores[key];
    return { section: 'Scores', what, value: mean, unit: '/100', before: prev, change: delta };
  }),
  { section: 'Form', what: 'Fitness', value: report.fitness, unit: 'points/day' },
  { section: 'Form', what: 'Fatigue', value: report.fatigue, unit: 'points/day' },
  { section: 'Form', what: 'Form', value: report.form, unit: 'points/day' },
  ...WEEKDAYS.map((what, index) => ({
    section: 'Recovery by weekday',
    what,
    value: report.weekdays[index] ?? null,
    unit: '%',
  })),
  ...report.calendar.map(({ date, value }) => ({
    section: 'Recovery by day',
    what: date,
    value,
    unit: '%',
  })),
  ...report.journal.map(insightLine('Journal')),
  ...report.records.map(insightLine('Records')),
  ...report.change_points.map(insightLine('Shifts')),
  ...(report.experiment
    ? [{ section: 'Experiment', what: report.experiment.behaviour, note: report.experiment.text }]
    : []),
];

const insightLine =
  (section: string) =>
  ({
    title,
    description,
    effect,
    unit,
    interval_low: low,
    interval_high: high,
  }: Report['insights'][number]) => ({
    section,
    what: title,
    value: effect,
    unit,
    low,
    high,
    note: description,
  });

const tableOf = (lines: readonly Line[]): FigureTable => ({
  columns: COLUMNS,
  rows: lines.map(({ section, what, value, unit, before, change, fourWeeks, low, high, note }) => [
    section,
    what,
    value ?? null,
    unit ?? null,
    before ?? null,
    change ?? null,
    fourWeeks ?? null,
    low ?? null,
    high ?? null,
    note ?? null,
  ]),
});
