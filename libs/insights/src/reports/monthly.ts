import { fnv1a32, mean, percentileInterval } from '@whoop/statistics';
import { bootstrapDifference } from '../comparing/bootstrap-difference';
import type { History } from '../history/history';
import { OUTCOMES } from '../outcomes';
import type { OutcomeName } from '../outcomes';
import { bodyBlock } from './body-block';
import type { BodyBlock } from './body-block';
import { weekDelta } from './compare-means';
import type { ComparedMean } from './compare-means';
import { headline } from './headline';
import { loadBlock } from './load-block';
import type { LoadBlock } from './load-block';
import { monthScores } from './month-scores';
import type { MonthScores } from './month-scores';
import { recoveryBlock } from './recovery-block';
import type { RecoveryBlock } from './recovery-block';
import { daysIn, REPORTED, told, valuesIn } from './report';
import type { ReportSources, Span, ToldInsight } from './report';
import { flagsIn, forecastsIn } from './said-blocks';
import type { FlagBlock, ForecastBlock } from './said-blocks';
import { sleepBlock } from './sleep-block';
import type { SleepBlock } from './sleep-block';
import { suggestedExperiment } from './suggested-experiment';
import type { Experiment } from './suggested-experiment';
import { changedBetween, observedDays } from './weekly';

/** Recoveries below which a month has no report: WHOOP's own first threshold (science 10.2). */
export const MIN_MONTH_RECOVERIES = 14;
const MIN_COMPARED_DAYS = 10;

/** A mean beside that of the month before, and whether the difference is more than chance. */
export interface MonthComparison extends ComparedMean {
  /** 95 % range of the difference; null where there is none. */
  low: number | null;
  high: number | null;
  /** The range does not hold 0. */
  clear: boolean;
}

/** A calendar month beside the one before. */
export interface MonthlyReport {
  start: string;
  end: string;
  headline: string | null;
  compared: Record<string, MonthComparison>;
  recovery: RecoveryBlock;
  /** Every day of the month; value null where unknown. */
  calendar: { date: string; value: number | null }[];
  /** Mean recovery by day of the week, Monday first; null below 3 days. */
  weekdays: (number | null)[];
  load: LoadBlock;
  /** At the end of the month. */
  fitness: number | null;
  fatigue: number | null;
  form: number | null;
  sleep: SleepBlock;
  body: BodyBlock;
  scores: MonthScores;
  flags: FlagBlock[];
  /** New or changed in the month. */
  insights: ToldInsight[];
  /** Behaviours of the journal with what is known by now of their link with recovery. */
  journal: ToldInsight[];
  /** Best values of the whole history that fell into the month. */
  records: ToldInsight[];
  /** Shifts of a level that began in the month. */
  changePoints: ToldInsight[];
  forecasts: ForecastBlock;
  experiment: Experiment | null;
  missing: string[];
}

/** The report of the month of calendar days [from, to], `before` being the month before. Null below 14 recoveries. Source: science 10.2. */
export function monthlyReport(sources: ReportSources, span: Span, before: Span): MonthlyReport | null {
  const { history, insights } = sources;
  const recovery = recoveryBlock(history, span);
  if (recovery.green + recovery.yellow + recovery.red < MIN_MONTH_RECOVERIES) return null;
  const compared = Object.fromEntries(
    REPORTED.map((name) => [name, compare(history, name, { span, before })]),
  );
  const [start, end] = [history.dateOf(span.from), history.dateOf(span.to)];
  const clear = Object.fromEntries(Object.entries(compared).filter(([, one]) => one.clear));
  const last = daysIn(history, span)
    .filter((day) => day !== null && !day.partial)
    .at(-1);
  const shown = insights.filter(({ facts }) => !('sensitive' in facts));
  const isWithin = (date: unknown): boolean => typeof date === 'string' && date >= start && date <= end;
  const ofFamily = (family: string) => shown.filter((one) => one.family === family && one.published);
  return {
    start,
    end,
    headline: headline(clear, 'the month before') ?? noChange(compared),
    compared,
    recovery,
    calendar: valuesIn(history.values('recovery'), span).map((value, i) => ({
      date: history.dateOf(span.from + i),
      value,
    })),
    weekdays: weekdayProfile(history, span),
    load: loadBlock(history, span),
    fitness: last?.fitness ?? null,
    fatigue: last?.fatigue ?? null,
    form: last?.form ?? null,
    sleep: sleepBlock(history, span),
    body: bodyBlock(history, span),
    scores: monthScores(sources, span, before),
    flags: flagsIn(sources, span),
    insights: changedBetween(insights, start, end).map(told),
    journal: shown
      .filter(
        ({ family, outcome, effect }) => family === 'journal' && outcome === 'recovery' && effect !== null,
      )
      .map(told),
    records: ofFamily('records')
      .filter(({ periodEnd }) => isWithin(periodEnd))
      .map(told),
    changePoints: ofFamily('change-points')
      .filter(({ facts }) => isWithin(facts['changed_on']))
      .map(told),
    forecasts: forecastsIn(sources, span),
    experiment: suggestedExperiment(shown),
    missing: observedDays(sources, span).flatMap((isThere, i) =>
      isThere ? [] : [history.dateOf(span.from + i)],
    ),
  };
}

function noChange(compared: Readonly<Record<string, MonthComparison>>): string | null {
  return Object.values(compared).some(({ delta }) => delta !== null)
    ? 'No clear change against the month before.'
    : null;
}

function compare(
  history: History,
  name: OutcomeName,
  { span, before }: { span: Span; before: Span },
): MonthComparison {
  const values = history.values(name);
  const [now, past] = [valuesIn(values, span), valuesIn(values, before)];
  const found = weekDelta(now, past, MIN_COMPARED_DAYS);
  const unknown = { ...found, low: null, high: null, clear: false };
  if (found.delta === null) return unknown;
  const rows = [past, now].flatMap((values, month) =>
    values.flatMap((y) => (y === null ? [] : [{ exposed: month === 1, y }])),
  );
  const seed = fnv1a32(`month:${name}:${history.dateOf(span.from)}`);
  const drawn = bootstrapDifference(rows, { seed });
  if (drawn === null) return unknown;
  const [low, high] = percentileInterval(drawn, 0.95);
  return {
    ...found,
    low,
    high,
    clear: low * high > 0 && Math.abs(found.delta) >= smallest(name, found.prev),
  };
}

/** The smallest change worth telling, in the measure's own unit. */
function smallest(name: OutcomeName, prev: number | null): number {
  const { sesoi, scale } = OUTCOMES[name];
  return scale === 'plain' ? sesoi : (sesoi / 100) * (prev ?? 0);
}

const MIN_WEEKDAYS = 3;

function weekdayProfile(history: History, span: Span): (number | null)[] {
  const values = valuesIn(history.values('recovery'), span);
  return Array.from({ length: 7 }, (_, weekday) => {
    const known = values.filter(
      (value, i): value is number => value !== null && history.weekday(span.from + i) === weekday,
    );
    return known.length < MIN_WEEKDAYS ? null : mean(known);
  });
}
