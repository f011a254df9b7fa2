import type { Day } from '../day';
import { windowMean } from '../history/day-window';
import type { Series } from '../history/series';
import type { SleepColumns } from '../sleep/sleep-columns';
import { THRESHOLDS } from '../thresholds';

const { week } = THRESHOLDS.scores;

/** What the means of a week are taken of, one entry per calendar day. */
export interface WeekSeries {
  recovery: Series;
  /** Asleep and needed minutes of nights where both are known. */
  asleep: Series;
  needed: Series;
  efficiency: Series;
  restorative: Series;
}

export interface WeekMeans {
  recovery: number | null;
  sleepRatio: number | null;
  efficiency: number | null;
  restorative: number | null;
}

/** The series behind the means of a week; WHOOP's calibration is no recovery, as in baselines (science 1.1, item 9). */
export function weekSeries(calendar: readonly (Day | null)[], sleep: readonly SleepColumns[]): WeekSeries {
  const needOf = (t: number): number | null => sleep[t]?.baseNeedMin ?? null;
  const read = (value: (day: Day, t: number) => number | null): Series =>
    calendar.map((day, t) => (day === null ? null : value(day, t)));
  return {
    recovery: read(({ calibrating, recoveryPct }) => (calibrating ? null : recoveryPct)),
    asleep: read(({ sleepMin }, t) => (needOf(t) === null ? null : sleepMin)),
    needed: read(({ sleepMin }, t) => (sleepMin === null ? null : needOf(t))),
    efficiency: read(({ sleepEfficiencyPct }) => sleepEfficiencyPct),
    restorative: read(restorativeShare),
  };
}

/** Means of the 7 calendar days that end with day t, the day included; null below 4 known values. Source: science 5. */
export function weekMeans(series: WeekSeries, t: number): WeekMeans {
  const meanOf = (of: Series): number | null => windowMean(of, t + 1, week);
  return {
    recovery: meanOf(series.recovery),
    sleepRatio: ratioOf(meanOf(series.asleep), meanOf(series.needed)),
    efficiency: meanOf(series.efficiency),
    restorative: meanOf(series.restorative),
  };
}

const restorativeShare = ({ deepMin, remMin, sleepMin }: Day): number | null =>
  deepMin === null || remMin === null ? null : ratioOf(deepMin + remMin, sleepMin);

const ratioOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;
