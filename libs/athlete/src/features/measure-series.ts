import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';
import { calendarSeries } from './calendar';

/** One measure of an athlete's history, one entry per calendar day. */
export interface MeasureSeries {
  /** Every known value; these get z-scores. */
  values: readonly (number | null)[];
  /** The values that may enter a baseline: without partial and calibrating days (science 2.1). */
  usual: readonly (number | null)[];
  /** Smallest deviation used, in the unit of the values. */
  deviationFloor: number;
}

/** The measures that have baselines; how each is read from a day. */
const MEASURES = {
  recovery: (day: Day) => day.recoveryPct,
  strain: (day: Day) => day.strain,
  sleepHours: (day: Day) => (day.sleepMin === null ? null : day.sleepMin / 60),
  lnHrv: (day: Day) => (day.hrvMs === null ? null : Math.log(day.hrvMs)),
  rhr: (day: Day) => day.rhrBpm,
} as const;

export type MeasureName = keyof typeof MEASURES;

/** Every measure by calendar day; `indexes` are those of the days, ascending. */
export function measureSeries(
  days: readonly Day[],
  indexes: readonly number[],
): Record<MeasureName, MeasureSeries> {
  const seriesOf = (name: MeasureName): MeasureSeries => ({
    values: calendarSeries(days, indexes, MEASURES[name]),
    usual: calendarSeries(days, indexes, (day) =>
      day.partial || day.calibrating ? null : MEASURES[name](day),
    ),
    deviationFloor: THRESHOLDS.zScore.deviationFloors[name],
  });
  return {
    recovery: seriesOf('recovery'),
    strain: seriesOf('strain'),
    sleepHours: seriesOf('sleepHours'),
    lnHrv: seriesOf('lnHrv'),
    rhr: seriesOf('rhr'),
  };
}
