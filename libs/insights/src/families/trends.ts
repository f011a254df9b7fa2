import { formatNumber } from '@whoop/athlete';
import { mean, median } from '@whoop/statistics';
import type { Estimate } from '../comparing/estimate';
import { tidy } from '../comparing/tidy';
import { trendEstimate } from '../comparing/trend-estimate';
import type { Finding, Wording } from '../finding';
import type { History } from '../history/history';
import type { Series } from '../history/residuals';
import { tooFewDays } from '../judging/still-learning';
import type { Verdict } from '../judging/verdict';
import { OUTCOMES } from '../outcomes';
import type { Outcome, OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { amount, likely } from '../wording/difference';

const { trend, actionability } = INSIGHT_THRESHOLDS;
const METRICS: readonly OutcomeName[] = ['hrv', 'rhr', 'recovery', 'sleep', 'load'];
const DAYS_PER_WEEK = 7;

/** Where HRV and the other measures are going over the last 4 and 13 weeks. */
export function trendFindings(history: History): Finding[] {
  return METRICS.flatMap((metric) => trend.windows.map((window) => trendFinding(history, metric, window)));
}

interface Window {
  days: number;
  minValues: number;
}

function trendFinding(history: History, metric: OutcomeName, { days, minValues }: Window): Finding {
  const outcome = OUTCOMES[metric];
  const from = Math.max(0, history.calendar.length - days);
  const values = history
    .values(metric)
    .slice(from)
    .map((value, i) => (history.calendar[from + i]?.partial === true ? null : value));
  const known = values.filter((value) => value !== null).length;
  const estimate = known < minValues ? null : trendEstimate(comparable(values, outcome));
  const ends = estimate && endsOf(values, estimate, outcome);
  return {
    key: `trend:${metric}:${days}`,
    family: 'trends',
    exposure: metric,
    outcome: metric,
    lag: null,
    group: `trend:${metric}`,
    unit: outcome.unit,
    sesoi: outcome.sesoi,
    better: outcome.better,
    estimate,
    fact: null,
    counts: { days: known },
    period: known === 0 ? null : [history.dateOf(from), history.dateOf(history.calendar.length - 1)],
    actionability: actionability.trend,
    method: `Theil and Sen’s slope over ${days} calendar days, Mann and Kendall’s test with the variance widened for autocorrelation; the range is 95 % (Sen).`,
    facts: { window_days: days, from: tidy(ends?.[0] ?? null), to: tidy(ends?.[1] ?? null) },
    learning: estimate === null ? tooFewDays(known, minValues, 'days', days) : null,
    evidence: () => ({
      columns: ['date', metric],
      rows: values.map((value, i) => [history.dateOf(from + i), tidy(value)]),
    }),
    say: (verdict) => say(verdict, { outcome, days, estimate, ends }),
  };
}

/** HRV by its logarithm, load in percent of its mean: both are percent then. */
function comparable(values: Series, { scale }: Outcome): Series {
  if (scale === 'log_percent') return values.map((value) => (value === null ? null : 100 * Math.log(value)));
  if (scale === 'plain') return values;
  const usual = mean(values.filter((value) => value !== null)) ?? 0;
  return values.map((value) => (value === null || usual === 0 ? null : (100 * value) / usual));
}

/** The level at the start and at the end of the trend, in the measure's own unit. */
function endsOf(values: Series, { effect }: Estimate, { scale }: Outcome): [number, number] | null {
  const middle = median(values.filter((value) => value !== null));
  if (middle === null) return null;
  if (scale === 'plain') return [middle - effect / 2, middle + effect / 2];
  if (scale === 'log_percent') return [middle * Math.exp(-effect / 200), middle * Math.exp(effect / 200)];
  return [middle * (1 - effect / 200), middle * (1 + effect / 200)];
}

const SHOWN_UNITS: Readonly<Partial<Record<OutcomeName, string>>> = {
  hrv: 'ms',
  load: 'load points a day',
  recovery: '%',
};

function say(
  verdict: Verdict,
  {
    outcome,
    days,
    estimate,
    ends,
  }: { outcome: Outcome; days: number; estimate: Estimate | null; ends: [number, number] | null },
): Wording {
  const weeks = `${Math.round(days / DAYS_PER_WEEK)} weeks`;
  if (estimate === null || ends === null || verdict === 'inconclusive')
    return {
      title: `Where your ${outcome.noun} is going`,
      description: `Over ${weeks} your ${outcome.noun} shows neither a clear trend nor a steady level.`,
      action: null,
    };
  if (verdict === 'no_effect')
    return {
      title: `Your ${outcome.noun} has been steady`,
      description: `Your ${outcome.noun} has been steady over ${weeks}: it moved by less than ${amount(outcome.sesoi, outcome)}.`,
      action: null,
    };
  const direction = estimate.effect > 0 ? 'risen' : 'fallen';
  const [from, to] = ends.map((value) => formatNumber(value, outcome.decimals));
  const unit = SHOWN_UNITS[outcome.name] ?? outcome.unit;
  return {
    title: `Your ${outcome.noun} has ${direction}`,
    description: `Your ${outcome.noun} has ${direction} about ${amount(estimate.effect, outcome)} over ${weeks} (${from} to ${to} ${unit}; likely ${likely(estimate.interval95, outcome.decimals)} ${outcome.unit}).`,
    action: null,
  };
}
