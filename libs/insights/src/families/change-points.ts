import { changePoint, fnv1a32, mean, mulberry32, normals, studentCritical, welch } from '@whoop/statistics';
import type { ChangePoint } from '@whoop/statistics';
import { formatNumber } from '@whoop/athlete';
import type { Estimate } from '../comparing/estimate';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import type { Series } from '../history/residuals';
import { OUTCOMES } from '../outcomes';
import type { Outcome, OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';

const { change, actionability, longGapDays } = INSIGHT_THRESHOLDS;
const METRICS: readonly OutcomeName[] = ['hrv', 'rhr', 'recovery', 'sleep'];

/** Whether the level of a measure shifted within the last 120 days. */
export function changePointFindings(history: History): Finding[] {
  return METRICS.flatMap((metric) => changeFinding(history, OUTCOMES[metric]));
}

function changeFinding(history: History, outcome: Outcome): Finding[] {
  const { from, values } = newestStretch(history, outcome.name);
  const scaled = values.map((value) =>
    value !== null && outcome.scale === 'log_percent' ? 100 * Math.log(value) : value,
  );
  const found = changePoint(scaled, change.minSegment);
  if (found === null || found.t < change.minT) return [];
  const week = mondayOf(history, from + found.index);
  const key = `change:${outcome.name}:${week}`;
  const [before, after] = [values.slice(0, found.index), values.slice(found.index)].map(
    (part) => mean(part.filter((value) => value !== null)) ?? 0,
  );
  const unit = outcome.name === 'hrv' ? 'ms' : outcome.name === 'recovery' ? '%' : outcome.unit;
  const shown = (value: number | undefined): string => `${formatNumber(value, outcome.decimals)} ${unit}`;
  const date = history.dateOf(from + found.index);
  return [
    {
      key,
      family: 'change-points',
      exposure: outcome.name,
      outcome: outcome.name,
      lag: null,
      group: `change:${outcome.name}`,
      unit: outcome.unit,
      sesoi: outcome.sesoi,
      better: outcome.better,
      estimate: estimateOf(scaled, found, key),
      fact: null,
      counts: { days: values.filter((value) => value !== null).length },
      period: [history.dateOf(from), history.dateOf(history.calendar.length - 1)],
      actionability: actionability.trend,
      method:
        'The split of the last 120 days whose two means differ most, in standard errors less what autocorrelation makes of them; told from 3.5 on. The chance is that of simulated series without a shift.',
      facts: { changed_on: date, before: tidy(before ?? null), after: tidy(after ?? null), t: tidy(found.t) },
      learning: null,
      evidence: () => ({
        columns: ['date', outcome.name],
        rows: values.map((value, i) => [history.dateOf(from + i), tidy(value)]),
      }),
      say: (verdict) =>
        verdict === 'no_effect'
          ? null
          : {
              title: `Your ${outcome.noun} shifted around ${date}`,
              description: `Around ${date} your ${outcome.noun} shifted from about ${shown(before)} to ${shown(after)}.`,
              action: null,
            },
    },
  ];
}

/** The last 120 days, from the last long gap on: a new strap measures otherwise (science 9.4). */
function newestStretch(history: History, metric: OutcomeName): { from: number; values: Series } {
  const all = history.values(metric);
  let from = Math.max(0, all.length - change.windowDays);
  let missing = 0;
  for (let t = from; t < all.length; t += 1) {
    missing = all[t] === null ? missing + 1 : 0;
    if (missing >= longGapDays) from = t + 1;
  }
  return { from, values: all.slice(from) };
}

/** A week and not a day: the best split moves by days as more come in. */
const mondayOf = (history: History, t: number): string => history.dateOf(t - history.weekday(t));

function estimateOf(series: Series, found: ChangePoint, key: string): Estimate | null {
  const parts = [series.slice(found.index), series.slice(0, found.index)].map((part) =>
    part.filter((value) => value !== null),
  );
  const factor = (1 - found.rho) / (1 + found.rho);
  const test = welch(parts[0]!, parts[1]!, factor);
  if (test === null) return null;
  const around = (p: number): [number, number] => {
    const half = studentCritical(p, test.df) * test.standardError;
    return [found.delta - half, found.delta + half];
  };
  return {
    effect: found.delta,
    interval95: around(0.05),
    interval90: around(0.1),
    p: chanceOf(found, series, key),
    standardError: test.standardError,
    nEffective: Math.min(...parts.map(({ length }) => length)) * factor,
    stable: true,
  };
}

/** How often noise with the same autocorrelation and gaps has a split as clear. */
function chanceOf({ t, rho }: ChangePoint, series: Series, key: string): number {
  const normal = normals(mulberry32(fnv1a32(key)));
  let asClear = 0;
  for (let run = 0; run < change.simulations; run += 1) {
    let level = normal();
    const simulated = series.map((value) => {
      level = rho * level + Math.sqrt(1 - rho * rho) * normal();
      return value === null ? null : level;
    });
    if ((changePoint(simulated, change.minSegment)?.t ?? 0) >= t) asClear += 1;
  }
  return (asClear + 1) / (change.simulations + 1);
}
