import { mean } from '@whoop/statistics';
import { formatNumber } from '@whoop/athlete';
import { tidy } from '../comparing/tidy';
import { trendEstimate } from '../comparing/trend-estimate';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import type { Series } from '../history/residuals';
import { tooFewDays } from '../judging/still-learning';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { slugOf } from './sports';

const { efficiency, actionability } = INSIGHT_THRESHOLDS;

interface Session {
  day: number;
  activity: string;
  avgHr: number;
  durationMin: number;
  strain: number;
}

/** By sport: whether the heart beats slower than 3 months ago for workouts of the same length and strain. */
export function heartRateEfficiencyFindings(history: History): Finding[] {
  const sports = new Map<string, Session[]>();
  for (const session of sessionsOf(history)) {
    const slug = slugOf(session.activity);
    sports.set(slug, [...(sports.get(slug) ?? []), session]);
  }
  return [...sports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, sessions]) => efficiencyFinding(history, slug, sessions));
}

function sessionsOf({ workouts, calendar }: History): Session[] {
  const from = Math.max(0, calendar.length - efficiency.windowDays);
  return workouts
    .slice(from)
    .flat()
    .flatMap(({ day, row }) => {
      const { activity, avgHrBpm: avgHr, durationMin, strain } = row;
      if (avgHr === null || strain === null || durationMin === null || durationMin <= 0) return [];
      return [{ day, activity, avgHr, durationMin, strain }];
    });
}

function efficiencyFinding(history: History, slug: string, sessions: readonly Session[]): Finding {
  const name = sessions.at(-1)!.activity;
  const days = efficiency.windowDays;
  const from = Math.max(0, history.calendar.length - days);
  const estimate =
    sessions.length < efficiency.minSessions
      ? null
      : trendEstimate(residualHeartRates(sessions, from, history.calendar.length - from));
  const key = `efficiency:hr:${slug}`;
  return {
    key,
    family: 'heart-rate-efficiency',
    exposure: slug,
    outcome: 'avg_hr',
    lag: null,
    group: key,
    unit: 'bpm',
    sesoi: efficiency.sesoiBpm,
    better: -1,
    estimate,
    fact: null,
    counts: { sessions: sessions.length },
    period: [history.dateOf(sessions[0]!.day), history.dateOf(sessions.at(-1)!.day)],
    actionability: actionability.trend,
    method: `Average heart rate less what length and strain of the workout explain (least squares), Theil and Sen’s slope over ${days} days.`,
    facts: { window_days: days },
    learning:
      estimate === null ? tooFewDays(sessions.length, efficiency.minSessions, 'sessions', days) : null,
    evidence: () => ({
      columns: ['date', 'avg_hr', 'duration_min', 'strain'],
      rows: sessions.map(({ day, avgHr, durationMin, strain }) => [
        history.dateOf(day),
        avgHr,
        tidy(durationMin),
        tidy(strain),
      ]),
    }),
    say: (verdict) => {
      if (verdict === 'inconclusive')
        return {
          title: `${name}: heart rate for the same effort`,
          description: `Nothing can be said yet about your heart rate in ${name} of the same length and strain (${sessions.length} sessions in 3 months).`,
          action: null,
        };
      const lower = (estimate?.effect ?? 0) < 0;
      if (verdict === 'no_effect')
        return {
          title: `${name}: the same heart rate for the same effort`,
          description: `For ${name} of the same length and strain, your heart rate has moved by less than ${efficiency.sesoiBpm} bpm in 3 months (${sessions.length} sessions).`,
          action: null,
        };
      return {
        title: `${name}: same effort, ${lower ? 'lower' : 'higher'} heart rate`,
        description: `For ${name} of the same length and strain, your heart rate is about ${formatNumber(Math.abs(estimate?.effect ?? 0), 0)} bpm ${lower ? 'lower' : 'higher'} than 3 months ago (${sessions.length} sessions).`,
        action: null,
      };
    },
  };
}

/** By calendar day of the window; the mean where there were several sessions. */
function residualHeartRates(sessions: readonly Session[], from: number, length: number): Series {
  const adjusted = withoutEffort(sessions);
  const byDay = Array.from({ length }, (): number[] => []);
  sessions.forEach(({ day }, i) => byDay[day - from]?.push(adjusted[i]!));
  return byDay.map((values) => mean(values));
}

/** Heart rates less a straight line in log length and strain. */
function withoutEffort(sessions: readonly Session[]): number[] {
  const y = centred(sessions.map(({ avgHr }) => avgHr));
  const a = centred(sessions.map(({ durationMin }) => Math.log(durationMin)));
  const b = centred(sessions.map(({ strain }) => strain));
  const dot = (u: readonly number[], v: readonly number[]): number =>
    u.reduce((sum, value, i) => sum + value * v[i]!, 0);
  const [aa, ab, bb, ay, by] = [dot(a, a), dot(a, b), dot(b, b), dot(a, y), dot(b, y)];
  const determinant = aa * bb - ab * ab;
  if (determinant <= 1e-9 * Math.max(1, aa * bb)) return y;
  const [p, q] = [(ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant];
  return y.map((value, i) => value - p * a[i]! - q * b[i]!);
}

const centred = (values: readonly number[]): number[] => {
  const centre = mean(values) ?? 0;
  return values.map((value) => value - centre);
};
