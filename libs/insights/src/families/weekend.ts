import {
  mean,
  mulberry32,
  fnv1a32,
  sampleDeviation,
  studentCritical,
  wilsonInterval,
} from '@whoop/statistics';
import { formatNumber } from '@whoop/athlete';
import { compareGroups } from '../comparing/compare-groups';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { tooFewDays } from '../judging/still-learning';
import { OUTCOMES } from '../outcomes';
import type { Outcome } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { amount } from '../wording/difference';
import { differenceFinding, findingOf } from './difference-finding';

const { weekend, actionability } = INSIGHT_THRESHOLDS;
const Z95 = 1.959964;
const DAY_NAMES = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const MIN_WEEKEND_DAYS = 2 * weekend.minWeekends;

/** A day is a training day or not: 100 or 0, so that differences are points of the rate. */
const TRAINING_RATE: Outcome = {
  ...OUTCOMES.load,
  noun: 'share of training days',
  unit: 'points',
  sesoi: weekend.trainingRateSesoi,
  scale: 'plain',
};

/** Weekends against working days: how often and how much is trained, how it is recovered and slept; and the days of the week. */
export function weekendFindings(history: History): Finding[] {
  const exposure = history.calendar.map((day, t) => (day === null ? null : history.isWeekend(t)));
  const shared = {
    family: 'weekend',
    exposureName: 'weekend',
    lag: 0,
    matched: false,
    exposure,
    minExposed: MIN_WEEKEND_DAYS,
    actionability: actionability.training,
    subject: { title: 'Weekends', onDays: 'weekends', thanOn: 'working days' },
  } as const;
  const outcomes = (['load', 'recovery', 'sleep'] as const).map((outcome) =>
    differenceFinding(history, {
      ...shared,
      key: `pattern:weekend:${outcome}`,
      group: `pattern:weekend:${outcome}`,
      outcome,
    }),
  );
  return [trainingDays(history, shared), ...outcomes, weekdays(history)];
}

type Shared = Omit<Parameters<typeof differenceFinding>[1], 'key' | 'group' | 'outcome'>;

function trainingDays(history: History, shared: Shared): Finding {
  const key = 'pattern:weekend:workouts';
  const trained = history.calendar.map((day) => {
    const count = day?.workoutsCount ?? null;
    return count === null ? null : count > 0 ? 100 : 0;
  });
  const measure = { name: 'training_day', values: trained, residuals: trained };
  const compared = compareGroups(history, { ...shared, seed: fnv1a32(key), measure });
  const rate = (isWeekend: boolean): [number, number] | null => {
    const days = trained
      .slice(history.from)
      .filter((value, i) => value !== null && history.isWeekend(history.from + i) === isWeekend);
    return wilsonInterval(days.filter((value) => value === 100).length, days.length, Z95);
  };
  const [onWeekends, onWorkingDays] = [rate(true), rate(false)];
  const share = (range: [number, number] | null, i: number) =>
    range === null ? null : tidy(100 * range[i]!);
  return {
    ...findingOf(history, { ...shared, key, group: key, outcome: TRAINING_RATE, compared }),
    outcome: 'workouts',
    facts: {
      weekend_rate_low: share(onWeekends, 0),
      weekend_rate_high: share(onWeekends, 1),
      working_day_rate_low: share(onWorkingDays, 0),
      working_day_rate_high: share(onWorkingDays, 1),
    },
  };
}

/** Recovery by day of the week: told only where the gap between best and worst day is more than chance. */
function weekdays(history: History): Finding {
  const key = 'pattern:weekday:recovery';
  const outcome = OUTCOMES.recovery;
  const rows = history
    .residuals('recovery')
    .flatMap((y, t) => (y === null || t < history.from ? [] : [{ t, weekday: history.weekday(t), y }]));
  const groups = DAY_NAMES.map((_, weekday) =>
    rows.filter((row) => row.weekday === weekday).map(({ y }) => y),
  );
  const need = weekend.minWeekends;
  const least = Math.min(...groups.map(({ length }) => length));
  const [best, worst] = [bestOf(groups, 1), bestOf(groups, -1)];
  const estimate = least < need ? null : gapEstimate(rows, groups, [best, worst]);
  return {
    key,
    family: 'weekend',
    exposure: 'weekday',
    outcome: 'recovery',
    lag: 0,
    group: key,
    unit: outcome.unit,
    sesoi: outcome.sesoi,
    better: 0,
    estimate,
    fact: null,
    counts: { days: rows.length },
    period: rows.length === 0 ? null : [history.dateOf(rows[0]!.t), history.dateOf(rows.at(-1)!.t)],
    actionability: actionability.training,
    method:
      'Mean recovery against the 30 days before, by day of the week; the chance of such a gap between the best and the worst day is counted over 2,000 shuffles, the range is simultaneous over all 21 pairs of days.',
    facts: { best: DAY_NAMES[best]!, worst: DAY_NAMES[worst]! },
    learning:
      estimate === null ? tooFewDays(least, need, 'weeks', history.calendar.length - history.from) : null,
    evidence: () => ({
      columns: ['date', 'weekday', 'recovery', 'against_usual'],
      rows: rows.map(({ t, weekday, y }) => [
        history.dateOf(t),
        DAY_NAMES[weekday]!,
        history.values('recovery')[t] ?? null,
        tidy(y),
      ]),
    }),
    say: (verdict) =>
      verdict !== 'differs'
        ? null
        : {
            title: `${DAY_NAMES[best]} are your best days, ${DAY_NAMES[worst]} your hardest`,
            description: `On ${DAY_NAMES[best]}, your recovery tended to be ${amount(estimate?.effect ?? 0, outcome)} higher than on ${DAY_NAMES[worst]} (${formatNumber(rows.length, 0)} days).`,
            action: null,
          },
  };
}

function bestOf(groups: readonly number[][], sign: 1 | -1): number {
  const means = groups.map((values) => sign * (mean(values) ?? -Infinity * sign));
  return means.indexOf(Math.max(...means));
}

/** Looked up once: the shuffles call it a million times. */
const { floor } = Math;
const SHUFFLES = 2000;
const PAIRS_OF_DAYS = 21;

function gapEstimate(
  rows: readonly { weekday: number; y: number }[],
  groups: readonly number[][],
  [best, worst]: [number, number],
): NonNullable<Finding['estimate']> {
  const effect = mean(groups[best]!)! - mean(groups[worst]!)!;
  const spread = sampleDeviation(rows.map(({ y }) => y)) ?? 0;
  const standardError = spread * Math.sqrt(1 / groups[best]!.length + 1 / groups[worst]!.length);
  const around = (p: number): [number, number] => {
    const half = studentCritical(p / PAIRS_OF_DAYS, rows.length - 7) * standardError;
    return [effect - half, effect + half];
  };
  const half = Math.floor(rows.length / 2);
  const gapIn = (part: typeof rows): number =>
    (mean(part.filter(({ weekday }) => weekday === best).map(({ y }) => y)) ?? 0) -
    (mean(part.filter(({ weekday }) => weekday === worst).map(({ y }) => y)) ?? 0);
  return {
    effect,
    interval95: around(0.05),
    interval90: around(0.1),
    p: chanceOfGap(rows, effect),
    standardError,
    nEffective: Math.min(groups[best]!.length, groups[worst]!.length),
    stable: gapIn(rows.slice(0, half)) > 0 && gapIn(rows.slice(half)) > 0,
  };
}

/** How often a gap as wide appears when the values are dealt to the days anew. */
function chanceOfGap(rows: readonly { weekday: number; y: number }[], gap: number): number {
  const random = mulberry32(fnv1a32('pattern:weekday:recovery'));
  const values = Float64Array.from(rows, ({ y }) => y);
  const counts = new Float64Array(7);
  for (const { weekday } of rows) counts[weekday]! += 1;
  const sums = new Float64Array(7);
  let asWide = 0;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle += 1) {
    sums.fill(0);
    for (let i = values.length - 1; i >= 0; i -= 1) {
      const j = floor(random() * (i + 1));
      const drawn = values[j]!;
      values[j] = values[i]!;
      values[i] = drawn;
      sums[rows[i]!.weekday]! += drawn;
    }
    let [low, high] = [Infinity, -Infinity];
    for (let day = 0; day < 7; day += 1) {
      const average = sums[day]! / counts[day]!;
      low = Math.min(low, average);
      high = Math.max(high, average);
    }
    if (high - low >= gap) asWide += 1;
  }
  return (asWide + 1) / (SHUFFLES + 1);
}
