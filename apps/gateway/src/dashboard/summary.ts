import type { Day } from '@whoop/athlete';
import { todayOf, type FinishedStrain } from './today';

/** What the summary is made from: the last day with a recovery or a main sleep. */
export interface NewestDay {
  day: Day;
  lastStrain: FinishedStrain | null;
}

export interface Reason {
  /** The field that is null. */
  field: string;
  code: 'no_data' | 'not_measured' | 'day_not_over' | 'not_computed';
  message: string;
}

const ADVICE = ['recommendation', 'tomorrow', 'scores', 'risk_flags'] as const;
const MEASURES = [
  'recovery_score',
  'strain_score',
  'sleep_hours',
  'hrv',
  'workouts_count',
  'resting_hr',
] as const;

/**
 * The dashboard's first screen. What is not known is null and has its reason in `reasons`; `risk_flags` too is null
 * as long as nobody looked for risks, because an empty list would say that there are none.
 * @param newest null for a user without such a day
 */
export function summaryOf(newest: NewestDay | null, nowMs: number) {
  const today = newest && todayOf(newest.day, newest.lastStrain, nowMs);
  return {
    today,
    recommendation: null,
    tomorrow: null,
    scores: null,
    risk_flags: null,
    reasons: [...(today === null ? [noData()] : unmeasured(today)), ...ADVICE.map(notComputed)],
  };
}

const noData = (): Reason => ({
  field: 'today',
  code: 'no_data',
  message: 'There is no day with a recovery or a sleep yet. Upload a WHOOP export.',
});

function unmeasured(today: NonNullable<ReturnType<typeof todayOf>>): Reason[] {
  return MEASURES.filter((name) => today[name] === null).map((name) =>
    name === 'strain_score' && today.partial
      ? {
          field: `today.${name}`,
          code: 'day_not_over',
          message: 'The day was still running when it was exported.',
        }
      : {
          field: `today.${name}`,
          code: 'not_measured',
          message: 'The export holds no such value for this day.',
        },
  );
}

const notComputed = (field: string): Reason => ({
  field,
  code: 'not_computed',
  message: 'This version does not compute it yet.',
});
