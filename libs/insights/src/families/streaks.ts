import { clockDifference } from '../history/clock';
import type { History } from '../history/history';

/** Days in a row. */
export interface Streak {
  current: number;
  best: number;
}

/**
 * How long a habit has held and how long it once did. A day without data neither extends nor ends a streak. Source: science
 * 10.3, vector T1.
 *
 * @example streak([true, true, false, true, null, true, true]); // { current: 3, best: 3 }
 */
export function streak(days: readonly (boolean | null)[]): Streak {
  let [current, best] = [0, 0];
  for (const held of days) {
    if (held === null) continue;
    current = held ? current + 1 : 0;
    best = Math.max(best, current);
  }
  return { current, best };
}

/** A habit that is counted in days. */
export interface StreakDefinition {
  metric: string;
  /** "days in a row with …" */
  phrase: string;
  holds: (history: History, t: number) => boolean | null;
}

const GREEN_FROM_PCT = 67;
const RESTED_FROM_RATIO = 0.9;
const BEDTIME_WITHIN_MIN = 30;

export const STREAKS: readonly StreakDefinition[] = [
  {
    metric: 'green_streak',
    phrase: 'a green recovery',
    holds: ({ calendar }, t) => known(calendar[t]?.recoveryPct, (pct) => pct >= GREEN_FROM_PCT),
  },
  {
    metric: 'sleep_streak',
    phrase: 'at least 90 % of the sleep you need',
    holds: ({ calendar }, t) => known(calendar[t]?.sleepRatio, (ratio) => ratio >= RESTED_FROM_RATIO),
  },
  {
    metric: 'training_streak',
    phrase: 'a workout',
    holds: ({ calendar }, t) => known(calendar[t]?.workoutsCount, (count) => count > 0),
  },
  {
    metric: 'bedtime_streak',
    phrase: 'a bedtime within 30 min of usual',
    holds: (history, t) => {
      const usual = history.calendar[t]?.usualOnsetMin ?? null;
      const onset = history.values('onset')[t] ?? null;
      if (usual === null || onset === null) return null;
      return Math.abs(clockDifference(usual, onset)) <= BEDTIME_WITHIN_MIN;
    },
  },
  {
    metric: 'journal_streak',
    phrase: 'a filled-in journal',
    holds: ({ calendar }, t) => known(calendar[t]?.journalCount, (count) => count > 0),
  },
];

const known = (value: number | null | undefined, holds: (value: number) => boolean): boolean | null =>
  value == null ? null : holds(value);
