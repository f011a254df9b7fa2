import type { Calendar, FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { counted } from '../wording/counted';
import { formatNumber } from '../wording/format-number';
import { say } from '../wording/say';
import { countDays, type DaysWith, latestPass } from './day-runs';
import { flagRule } from './flag-rule';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type Recoveries = DaysWith<'recoveryPct'>;
type Recovery = NonNullable<Recoveries[number]>;

const { redUpToPct } = THRESHOLDS.flags;
const { meanBelowPct, mean, medium, high, clear } = THRESHOLDS.flags.lowRecovery;

/**
 * How low recovery has been: a mean of 7 days below 40 gives 1, 3 reds (up to 33) of the last 4 days give 2, 5 of 7 give
 * 3. Unknown days are not red. Null without a recovery on day t or with fewer than 4 in 7 days. Source: science 6.2, flag 5.
 *
 * @example lowRecoverySustainedLevel([30, 28, 50, 33].map((recoveryPct) => ({ recoveryPct })), 3); // 2
 */
export function lowRecoverySustainedLevel(days: Recoveries, t: number): FlagLevel | null {
  if (days[t]?.recoveryPct == null || countDays(days, t, mean.windowDays, isKnown) < mean.minObservations)
    return null;
  if (countDays(days, t, high.of, isRed) >= high.days) return 3;
  if (countDays(days, t, medium.of, isRed) >= medium.days) return 2;
  return (weekMean(days, t) ?? Infinity) < meanBelowPct ? 1 : 0;
}

const isKnown = ({ recoveryPct }: Recovery): boolean => recoveryPct !== null;
const isRed = ({ recoveryPct }: Recovery): boolean => recoveryPct !== null && recoveryPct <= redUpToPct;
const isClearRecovery = ({ recoveryPct }: Recovery): boolean | null =>
  recoveryPct === null ? null : recoveryPct >= clear.fromPct;

function weekMean(days: Recoveries, t: number): number | null {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, t - mean.windowDays + 1); i <= t; i += 1) {
    const pct = days[i]?.recoveryPct;
    if (pct == null) continue;
    sum += pct;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** Flag 5: recovery has been low for days. Clear when the last 2 recoveries, of the last 7 days, were at least 45. */
export const lowRecoverySustained = flagRule({
  code: 'LOW_RECOVERY_SUSTAINED',
  explainedBy: { travelled: true },
  levelAt: (_day, calendar, t) => lowRecoverySustainedLevel(calendar, t),
  isClear: (_day, calendar, t) =>
    latestPass(calendar, t, { count: clear.recoveries, windowDays: mean.windowDays }, isClearRecovery),
  evidenceAt: (day, level, calendar, t) =>
    level >= 2 ? redEvidence(level, calendar, t) : meanEvidence(day, calendar, t),
  wording: {
    title: 'Low recovery for days',
    text,
    action: 'Plan two easy days and look for a cause: sleep, stress, alcohol, illness, load.',
  },
});

function redEvidence(level: FlagLevel, calendar: Calendar, t: number): FlagEvidence {
  const { days, of } = level === 3 ? high : medium;
  const value = countDays(calendar, t, of, isRed);
  return { metric: 'red_recoveries', unit: 'days', value, baseline: null, threshold: days, n: of };
}

function meanEvidence({ recoveryBaseline30d }: FeaturedDay, calendar: Calendar, t: number): FlagEvidence {
  return {
    metric: 'recovery',
    unit: '%',
    value: weekMean(calendar, t),
    baseline: recoveryBaseline30d,
    threshold: meanBelowPct,
    n: countDays(calendar, t, mean.windowDays, isKnown),
  };
}

function text({ metric, value, n }: FlagEvidence): string {
  const said =
    metric === 'red_recoveries'
      ? say`Recovery has been red on ${formatNumber(value, 0)} of the last ${counted(n, 'day')}.`
      : say`Recovery has averaged ${formatNumber(value, 0)} % over the last ${String(mean.windowDays)} days.`;
  return said ?? 'Recovery has been low for several days.';
}
