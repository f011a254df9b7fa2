import { formatNumber } from '@whoop/athlete';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { factFinding } from './fact-finding';

const { intensity, actionability } = INSIGHT_THRESHOLDS;

/** Minutes of workouts by heart-rate zone: low (1-2), middle (3), high (4-5). */
export interface ZoneMinutes {
  low: number;
  mid: number;
  high: number;
  workouts: number;
}

/** The workouts of the days [from, to) whose zones are known. Time below zone 1 is left out. */
export function zoneMinutes({ workouts }: History, from: number, to: number): ZoneMinutes {
  const sum: ZoneMinutes = { low: 0, mid: 0, high: 0, workouts: 0 };
  for (const { row } of workouts.slice(Math.max(0, from), Math.max(0, to)).flat()) {
    const { durationMin, zone1Pct, zone2Pct, zone3Pct, zone4Pct, zone5Pct } = row;
    if (durationMin === null || zone1Pct === null || zone2Pct === null || zone3Pct === null) continue;
    if (zone4Pct === null || zone5Pct === null) continue;
    sum.low += (durationMin * (zone1Pct + zone2Pct)) / 100;
    sum.mid += (durationMin * zone3Pct) / 100;
    sum.high += (durationMin * (zone4Pct + zone5Pct)) / 100;
    sum.workouts += 1;
  }
  return sum;
}

/** How hard the last 4 weeks were trained, by heart-rate zone, and how that differs from the 4 before. */
export function intensityFindings(history: History): Finding[] {
  const end = history.calendar.length;
  const now = zoneMinutes(history, end - intensity.windowDays, end);
  const before = zoneMinutes(history, end - 2 * intensity.windowDays, end - intensity.windowDays);
  const share = shares(now);
  if (now.workouts < intensity.minWorkouts || share === null) return [];
  const past = before.workouts < intensity.minWorkouts ? null : shares(before);
  const change = past === null ? null : share.high - past.high;
  const [low, mid, high] = [share.low, share.mid, share.high].map((pct) => `${formatNumber(pct, 0)} %`);
  return [
    factFinding({
      key: 'intensity:zones',
      family: 'intensity',
      exposure: 'zones',
      outcome: 'intensity',
      group: 'intensity:zones',
      unit: 'points',
      effect: change,
      sesoi: intensity.changedBy,
      confidence: 1,
      counts: { workouts: now.workouts },
      period: [history.dateOf(Math.max(0, end - intensity.windowDays)), history.dateOf(end - 1)],
      actionability: actionability.training,
      method: 'Minutes of workouts by heart-rate zone over 28 days, time below zone 1 left out.',
      facts: {
        low_pct: tidy(share.low),
        mid_pct: tidy(share.mid),
        high_pct: tidy(share.high),
        high_pct_before: tidy(past?.high ?? null),
      },
      evidence: () => ({
        columns: ['zones', 'minutes', 'minutes_before'],
        rows: (['low', 'mid', 'high'] as const).map((zone) => [zone, tidy(now[zone]), tidy(before[zone])]),
      }),
      title: 'How your training is spread',
      description: `Of your workout minutes in the last 4 weeks, ${low} were easy (zones 1–2), ${mid} moderate (zone 3) and ${high} hard (zones 4–5)${sayChange(change)}. ${now.workouts} workouts.`,
    }),
  ];
}

function shares({ low, mid, high }: ZoneMinutes): Pick<ZoneMinutes, 'low' | 'mid' | 'high'> | null {
  const total = low + mid + high;
  return total === 0
    ? null
    : { low: (100 * low) / total, mid: (100 * mid) / total, high: (100 * high) / total };
}

function sayChange(change: number | null): string {
  if (change === null) return '';
  if (Math.abs(change) < intensity.changedBy) return ', about as in the 4 weeks before';
  return `; the hard part has ${change > 0 ? 'grown' : 'shrunk'} by ${formatNumber(Math.abs(change), 0)} points`;
}
