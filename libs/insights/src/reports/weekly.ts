import { mean } from '@whoop/statistics';
import type { OutcomeName } from '../outcomes';
import { bodyBlock } from './body-block';
import type { BodyBlock } from './body-block';
import { weekDelta } from './compare-means';
import type { ComparedMean } from './compare-means';
import { headline } from './headline';
import { loadBlock } from './load-block';
import type { LoadBlock } from './load-block';
import { weekPlan } from './plan';
import { recoveryBlock } from './recovery-block';
import type { RecoveryBlock } from './recovery-block';
import { daysIn, REPORTED, told, valuesIn } from './report';
import type { ReportedInsight, ReportSources, Span, ToldInsight } from './report';
import { flagsIn, forecastsIn } from './said-blocks';
import type { FlagBlock, ForecastBlock } from './said-blocks';
import { sleepBlock } from './sleep-block';
import type { SleepBlock } from './sleep-block';

const WEEK = 7;
const WEEKS_BEFORE = 4;
/** Days with data below which a week has no report (science 10.1). */
export const MIN_WEEK_DAYS = 4;
const MOST_INSIGHTS = 3;

/** A week, Monday to Sunday, beside the week before and the mean of the 4 before it. */
export interface WeeklyReport {
  start: string;
  end: string;
  /** What changed most; null in a first week. */
  headline: string | null;
  /** By measure, in its own unit. */
  compared: Record<string, ComparedMean & { fourWeekMean: number | null }>;
  recovery: RecoveryBlock;
  load: LoadBlock;
  sleep: SleepBlock;
  body: BodyBlock;
  flags: FlagBlock[];
  /** New or changed in the week, at most 3. */
  insights: ToldInsight[];
  forecasts: ForecastBlock;
  plan: string[];
  /** Days of the week without data. */
  missing: string[];
}

/** The report of the week that begins on calendar day `monday`; null below 4 days with data. Source: science 10.1. */
export function weeklyReport(sources: ReportSources, monday: number): WeeklyReport | null {
  const { history, insights } = sources;
  const span: Span = { from: monday, to: monday + WEEK - 1 };
  const observed = observedDays(sources, span);
  if (observed.filter(Boolean).length < MIN_WEEK_DAYS) return null;
  const compared = Object.fromEntries(REPORTED.map((name) => [name, compare(sources, span, name)])) as Record<
    OutcomeName,
    ComparedMean & { fourWeekMean: number | null }
  >;
  const [recovery, load, sleep] = [
    recoveryBlock(history, span),
    loadBlock(history, span),
    sleepBlock(history, span),
  ];
  const [start, end] = [history.dateOf(span.from), history.dateOf(span.to)];
  return {
    start,
    end,
    headline: headline(compared, 'the week before'),
    compared,
    recovery,
    load,
    sleep,
    body: bodyBlock(history, span),
    flags: flagsIn(sources, span),
    insights: changedBetween(insights, start, end).slice(0, MOST_INSIGHTS).map(told),
    forecasts: forecastsIn(sources, span),
    plan: weekPlan({
      recovery,
      load,
      sleep,
      meanRecovery: compared.recovery.mean,
      baseNeedMin: baseNeed(sources, span),
    }),
    missing: observed.flatMap((isThere, i) => (isThere ? [] : [history.dateOf(span.from + i)])),
  };
}

/** Of each day of a span whether it has a recovery, a night or a strain. */
export const observedDays = ({ history }: ReportSources, { from, to }: Span): boolean[] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const day = history.calendar[from + i];
    return day != null && (day.recoveryPct !== null || day.sleepMin !== null || day.strain !== null);
  });

function compare({ history }: ReportSources, { from, to }: Span, name: OutcomeName) {
  const values = history.values(name);
  const before = { from: from - WEEK, to: to - WEEK };
  const four = valuesIn(values, { from: from - WEEKS_BEFORE * WEEK, to: from - 1 }).filter(
    (value) => value !== null,
  );
  return {
    ...weekDelta(valuesIn(values, { from, to }), valuesIn(values, before)),
    fourWeekMean: four.length < WEEK ? null : mean(four),
  };
}

/** Published insights that were new or changed between two dates, the highest rank first. */
export const changedBetween = (
  insights: readonly ReportedInsight[],
  start: string,
  end: string,
): ReportedInsight[] =>
  insights
    .filter(
      ({ published, mentionedIn, changedOn, facts }) =>
        published &&
        mentionedIn === null &&
        changedOn !== null &&
        changedOn >= start &&
        changedOn <= end &&
        !('sensitive' in facts),
    )
    .sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0));

const baseNeed = ({ history }: ReportSources, { from, to }: Span): number | null =>
  mean(daysIn(history, { from, to }).flatMap((day) => day?.baseNeedMin ?? []));
