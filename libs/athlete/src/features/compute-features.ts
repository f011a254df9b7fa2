import type { SleepRecord, WorkoutRecord } from '@whoop/sources';
import { hrvVariation } from '../body/hrv-variation';
import type { Day } from '../day';
import { calendarOf } from '../history/calendar';
import { placeNaps } from '../history/place-naps';
import { placeWorkouts } from '../history/place-workouts';
import { loadColumns } from '../load/load-columns';
import { sleepColumns } from '../sleep/sleep-columns';
import type { DayFeatures } from './day-features';
import { featureRow } from './feature-row';
import { measureSeries } from './measure-series';
import { weekSeries } from './week-means';

/** The records behind the days that their columns need as well; `naps` that are none are left out. */
export interface FeatureRecords {
  naps: readonly SleepRecord[];
  workouts: readonly WorkoutRecord[];
}

/**
 * The engineered columns of every day: what was usual before it, how far it lies from that, and where load and sleep
 * stand. Takes days ascending by date, as `buildDays` gives them; one result per day, in their order. A day's features
 * rest on it and on earlier days alone, so days that come later never change them. Linear in the calendar days.
 * Source: science 2-4.
 */
export function computeFeatures(days: readonly Day[], { naps, workouts }: FeatureRecords): DayFeatures[] {
  const { firstDate, calendar } = calendarOf(days);
  const sleep = sleepColumns(calendar, {
    firstDate,
    naps: placeNaps(naps, days),
    workouts: placeWorkouts(workouts, days),
  });
  const load = loadColumns(calendar);
  const measures = measureSeries(calendar);
  const variation = hrvVariation(measures.lnHrv.values);
  const sources = { measures, variation, load, sleep, week: weekSeries(calendar, sleep) };
  const rows: DayFeatures[] = [];
  for (const [t, day] of calendar.entries()) {
    if (day !== null) rows.push(featureRow(day.date, t, sources));
  }
  return rows;
}
