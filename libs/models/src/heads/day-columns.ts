import type { Calendar, FeaturedDay } from '@whoop/athlete';
import type { FeatureName } from './heads';
import { after, before, fadingMean, runningMean } from './running-columns';
import type { Column } from './running-columns';

const HALF_LIFE_DAYS = 4;
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
const MS_PER_MIN = 60_000;
const MS_PER_HOUR = 3_600_000;
const HOURS_PER_DAY = 24;
const NOON = 12;
const DAYS_PER_WEEK = 7;
const FREE_DAYS = [0, 6];

export type DayColumns = Readonly<Record<FeatureName, Column>>;

/**
 * Every feature of every calendar day, in one pass each. Means include the day itself, but for `strain_m30` and `strain_l1`,
 * which are of the days before it: what is served in the morning knows nothing of the day's own load. The plan columns hold
 * what was then done (realised strain of the day, length and onset of the night after it), from which plans are learned.
 * `firstDate` is that of the calendar's first day (`YYYY-MM-DD`).
 */
export function dayColumns(calendar: Calendar, firstDate: string): DayColumns {
  const column = (read: (day: FeaturedDay) => number | null): Column =>
    Float64Array.from(calendar, (day) => (day === null ? null : read(day)) ?? NaN);
  const rec = column(({ recoveryPct }) => recoveryPct);
  const lnhrv = column(({ hrvMs }) => (hrvMs === null ? null : Math.log(hrvMs)));
  const rhr = column(({ rhrBpm }) => rhrBpm);
  const strain = column(({ strain: value, partial }) => (partial ? null : value));
  const asleep = column(({ sleepMin }) => sleepMin);
  const onset = column(onsetHours);
  const weekday = weekdays(calendar.length, firstDate);
  return {
    rec,
    rec_ewm: fadingMean(rec, HALF_LIFE_DAYS),
    rec_m30: runningMean(rec, MONTH_DAYS),
    rec_l1: before(rec),
    lnhrv,
    lnhrv_ewm: fadingMean(lnhrv, HALF_LIFE_DAYS),
    lnhrv_m30: runningMean(lnhrv, MONTH_DAYS),
    rhr,
    rhr_ewm: fadingMean(rhr, HALF_LIFE_DAYS),
    rhr_m30: runningMean(rhr, MONTH_DAYS),
    resp: column(({ respRate }) => respRate),
    temp: column(({ skinTempC }) => skinTempC),
    asleep,
    short: column(({ baseNeedMin, sleepMin }) =>
      baseNeedMin === null || sleepMin === null ? null : baseNeedMin - sleepMin,
    ),
    debt: column(({ sleepDebtMin }) => sleepDebtMin),
    awake: column(({ awakeMin }) => awakeMin),
    cons: column(({ sleepConsistencyPct }) => sleepConsistencyPct),
    onset_h: onset,
    dow_sin: weekday.map((day) => Math.sin((2 * Math.PI * day) / DAYS_PER_WEEK)),
    dow_cos: weekday.map((day) => Math.cos((2 * Math.PI * day) / DAYS_PER_WEEK)),
    weekend: weekday.map((day) => Number(FREE_DAYS.includes(day))),
    avghr: column(({ avgHrBpm, partial }) => (partial ? null : avgHrBpm)),
    energy: column(({ energyKcal, partial }) => (partial ? null : energyKcal)),
    strain,
    maxhr: column(({ maxHrBpm, partial }) => (partial ? null : maxHrBpm)),
    strain_m7: runningMean(strain, WEEK_DAYS),
    strain_m30: runningMean(strain, MONTH_DAYS, 1),
    strain_l1: before(strain),
    plan_strain: strain,
    plan_sleep_min: after(asleep),
    plan_bedtime_h: after(onset),
  };
}

/** Local time at which the main sleep began, hours after noon: midnight lies in the middle of the scale and not at its end. */
export function onsetHours({
  sleepOnsetUtcMs,
  offsetMin,
}: Pick<FeaturedDay, 'sleepOnsetUtcMs' | 'offsetMin'>): number | null {
  if (sleepOnsetUtcMs === null) return null;
  const hours = (sleepOnsetUtcMs + offsetMin * MS_PER_MIN) / MS_PER_HOUR - NOON;
  return ((hours % HOURS_PER_DAY) + HOURS_PER_DAY) % HOURS_PER_DAY;
}

/** 0 for Sunday. */
function weekdays(length: number, firstDate: string): Column {
  const first = length === 0 ? 0 : new Date(firstDate).getUTCDay();
  return Float64Array.from({ length }, (_, t) => (first + t) % DAYS_PER_WEEK);
}
