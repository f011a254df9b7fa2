import { median } from '@whoop/statistics';
import type { FeaturedDay } from '@whoop/athlete';
import { onsetHours } from '@whoop/models';
import type { PlanInput } from '@whoop/models';

const USUAL_DAYS = 28;
const NOON = 12;
const HOURS = 24;

/** A value for each input that a forecast takes; null where it is unknown. Bedtime in hours after noon. */
export type Plan = Record<PlanInput, number | null>;

export interface PlanWish {
  strain?: number;
  sleep_min?: number;
  bedtime?: string;
}

/** What the wish says, in the units of the models. */
export const givenPlan = ({ strain, sleep_min, bedtime }: PlanWish): Plan => ({
  plan_strain: strain ?? null,
  plan_sleep_min: sleep_min ?? null,
  plan_bedtime_h: bedtime === undefined ? null : hoursAfterNoon(bedtime),
});

/** What the athlete usually does: medians of the last 28 days. Takes days ascending. */
export function usualPlan(days: readonly FeaturedDay[]): Plan {
  const recent = days.slice(-USUAL_DAYS);
  const middle = (read: (day: FeaturedDay) => number | null): number | null =>
    median(recent.map(read).filter((value) => value !== null));
  return {
    plan_strain: middle(({ strain, partial }) => (partial ? null : strain)),
    plan_sleep_min: middle(({ sleepMin }) => sleepMin),
    plan_bedtime_h: middle(onsetHours),
  };
}

/** `22:30` as 10.5: midnight lies in the middle of this scale. */
export function hoursAfterNoon(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return (hour + minute / 60 - NOON + HOURS) % HOURS;
}

/** 10.5 as `22:30`. */
export function clockOf(hours: number): string {
  const minutes = Math.round(((hours + NOON) % HOURS) * 60) % (HOURS * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
