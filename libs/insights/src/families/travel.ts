import { counted, formatNumber, listed } from '@whoop/athlete';
import { mean, sampleDeviation, studentCritical, studentTwoSided } from '@whoop/statistics';
import type { Estimate } from '../comparing/estimate';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import { clockDifference } from '../history/clock';
import type { History } from '../history/history';
import { OUTCOMES } from '../outcomes';
import type { OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { amount, likely } from '../wording/difference';

const { travel, actionability } = INSIGHT_THRESHOLDS;
const ALSO: readonly OutcomeName[] = ['hrv', 'rhr', 'sleep'];

/** A change of time zone by 2 hours or more: the first day under the new clock. */
interface Trip {
  day: number;
  direction: 'east' | 'west';
  zones: number;
  /** Mean recovery of the 7 days after against that of the 14 before, points. */
  change: number;
  daysUntilUsual: number | null;
}

/** What time zones do: the week after a change against the two weeks before, east and west apart. */
export function travelFindings(history: History): Finding[] {
  const trips = tripsOf(history);
  return (['east', 'west'] as const).flatMap((direction) => {
    const own = trips.filter((trip) => trip.direction === direction);
    return own.length === 0 ? [] : [travelFinding(history, direction, own)];
  });
}

function tripsOf(history: History): Trip[] {
  const trips: Trip[] = [];
  let before: number | null = null;
  history.calendar.forEach((day, t) => {
    if (day === null) return;
    // Across the date line 11 zones east are 13 west.
    const moved = before === null ? 0 : clockDifference(before, day.offsetMin);
    before = day.offsetMin;
    if (Math.abs(moved) < travel.fromMin || t < history.from) return;
    const change = changeAround(history, 'recovery', t);
    if (change === null) return;
    trips.push({
      day: t,
      direction: moved > 0 ? 'east' : 'west',
      zones: Math.round(Math.abs(moved) / 60),
      change,
      daysUntilUsual: daysUntilUsual(history, t),
    });
  });
  return trips;
}

const known = (history: History, name: OutcomeName, from: number, to: number): number[] =>
  history
    .residuals(name)
    .slice(Math.max(0, from), to)
    .filter((value) => value !== null);

function changeAround(history: History, name: OutcomeName, t: number): number | null {
  const before = known(history, name, t - travel.before, t);
  const after = known(history, name, t, t + travel.after);
  if (before.length < travel.minBefore || after.length < 3) return null;
  return mean(after)! - mean(before)!;
}

/**
 * Days until recovery was back: its mean over 3 days within half a deviation of that before. One day says little: single
 * recoveries vary by more than travel moves them. Null where that did not come within 2 weeks.
 */
function daysUntilUsual(history: History, t: number): number | null {
  const before = known(history, 'recovery', t - travel.before, t);
  const [usual, spread] = [mean(before), sampleDeviation(before)];
  if (usual === null || spread === null) return null;
  for (let day = t; day < t + travel.before; day += 1) {
    const level = mean(known(history, 'recovery', day, day + travel.backOverDays));
    if (level !== null && Math.abs(level - usual) <= travel.backWithinSd * spread) return day - t;
  }
  return null;
}

function travelFinding(history: History, direction: Trip['direction'], trips: readonly Trip[]): Finding {
  const outcome = OUTCOMES.recovery;
  const estimate = trips.length < travel.minEvents ? null : estimateOf(trips.map(({ change }) => change));
  const effect = mean(trips.map(({ change }) => change))!;
  const back = mean(trips.flatMap(({ daysUntilUsual: days }) => (days === null ? [] : [days])));
  const also = Object.fromEntries(
    ALSO.map((name) => [
      `${name}_${OUTCOMES[name].unit === '%' ? 'pct' : OUTCOMES[name].unit}`,
      tidy(mean(trips.flatMap(({ day }) => changeAround(history, name, day) ?? []))),
    ]),
  );
  const last = trips.at(-1)!;
  return {
    key: `travel:${direction}`,
    family: 'travel',
    exposure: direction,
    outcome: 'recovery',
    lag: null,
    group: `travel:${direction}`,
    unit: outcome.unit,
    sesoi: outcome.sesoi,
    better: outcome.better,
    estimate,
    fact: estimate === null ? { confidence: 0.3, effect } : null,
    counts: { trips: trips.length },
    period: [history.dateOf(trips[0]!.day), history.dateOf(last.day)],
    actionability: actionability.behaviour,
    method:
      'Mean of the 7 days after a change of the time zone by 2 hours or more against the 14 days before, averaged over trips; tested from 3 trips on (Student’s t over trips).',
    facts: { ...also, days_until_usual: tidy(back) },
    learning: null,
    evidence: () => ({
      columns: ['date', 'zones', 'recovery_change', 'days_until_usual'],
      rows: trips.map(({ day, zones, change, daysUntilUsual: days }) => [
        history.dateOf(day),
        zones,
        tidy(change),
        days,
      ]),
    }),
    say: () => ({
      title: `After travelling ${direction}`,
      description: describe(direction, { trips, effect, estimate, back }),
      action:
        effect < -outcome.sesoi ? 'Plan easier days after you arrive: about a day per time zone.' : null,
    }),
  };
}

function estimateOf(changes: readonly number[]): Estimate | null {
  const [effect, spread] = [mean(changes), sampleDeviation(changes)];
  if (effect === null || spread === null || spread === 0) return null;
  const standardError = spread / Math.sqrt(changes.length);
  const around = (p: number): [number, number] => {
    const half = studentCritical(p, changes.length - 1) * standardError;
    return [effect - half, effect + half];
  };
  const half = Math.floor(changes.length / 2);
  return {
    effect,
    interval95: around(0.05),
    interval90: around(0.1),
    p: studentTwoSided(effect / standardError, changes.length - 1),
    standardError,
    nEffective: changes.length,
    stable: mean(changes.slice(0, half))! * mean(changes.slice(half))! > 0,
  };
}

function describe(
  direction: string,
  {
    trips,
    effect,
    estimate,
    back,
  }: { trips: readonly Trip[]; effect: number; estimate: Estimate | null; back: number | null },
): string {
  const outcome = OUTCOMES.recovery;
  const zones = listed([...new Set(trips.map((trip) => String(trip.zones)))]);
  const range = estimate === null ? '' : `, likely ${likely(estimate.interval95, outcome.decimals)}`;
  const returned =
    back === null || back < 1 ? '' : ` It was back to usual after about ${counted(back, 'day')}.`;
  const level = effect < 0 ? 'lower' : 'higher';
  const count = trips.length === 1 ? 'one trip' : `${formatNumber(trips.length, 0)} trips`;
  return `In the week after travelling ${direction} (${count}, ${zones} time zones), your recovery was on average ${amount(effect, outcome)} ${level} than before${range}.${returned}`;
}
