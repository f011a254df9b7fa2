import { describeFlag } from '@whoop/athlete';
import { mean } from '@whoop/statistics';
import { datesIn } from './report';
import type { ReportSources, Span } from './report';

/** A flag that was on within a span. */
export interface FlagBlock {
  code: string;
  title: string;
  /** First date that it was on, before the span where it began there. */
  from: string;
  /** Last date of the span that it was on. */
  to: string;
  raised: boolean;
  cleared: boolean;
}

/** What became of the forecasts of a span's recoveries. */
export interface ForecastBlock {
  /** Days that were foretold and came. */
  n: number;
  /** How many of them lay within their range (80 % should). */
  withinRange: number;
  /** Mean absolute error, points; null without a day. */
  meanError: number | null;
}

/** The flags of a span, by the date since which they were on. */
export function flagsIn({ history, said }: ReportSources, span: Span): FlagBlock[] {
  const dates = datesIn(history, span);
  const last = dates.at(-1)!;
  const flags = new Map<string, FlagBlock>();
  for (const date of dates) {
    for (const flag of said.get(date)?.riskFlags ?? []) {
      if (flag.code === 'DATA_STALE') continue;
      const key = `${flag.code} ${flag.since}`;
      const { title } = describeFlag(flag);
      const raised = flag.since >= dates[0]!;
      flags.set(key, { code: flag.code, title, from: flag.since, to: date, raised, cleared: date < last });
    }
  }
  return [...flags.values()].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** What became of the forecasts that were made on the days before, those that knew most. */
export function forecastsIn(sources: ReportSources, { from, to }: Span): ForecastBlock {
  const judged = Array.from({ length: to - from + 1 }, (_, i) => judgedOn(sources, from + i)).filter(
    (one) => one !== null,
  );
  return {
    n: judged.length,
    withinRange: judged.filter(({ within }) => within).length,
    meanError: mean(judged.map(({ error }) => error)),
  };
}

function judgedOn({ history, said }: ReportSources, t: number): { error: number; within: boolean } | null {
  const before = t > 0 ? said.get(history.dateOf(t - 1)) : undefined;
  const forecast = before?.eveningForecast ?? before?.morningForecast ?? null;
  const came = history.calendar[t]?.recoveryPct ?? null;
  if (forecast === null || came === null) return null;
  const { pct, lowPct, highPct } = forecast;
  return { error: Math.abs(came - pct), within: came >= lowPct && came <= highPct };
}
