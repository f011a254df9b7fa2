import type { Day } from '../day';
import { calendarIndexes } from './calendar';
import type { DayFeatures } from './day-features';
import { measureFeatures } from './measure-features';
import { measureSeries } from './measure-series';
import type { MeasureName, MeasureSeries } from './measure-series';

/**
 * The engineered columns of every day: 7- and 30-day baselines of what came before it, and z-scores. Takes days
 * ascending by date, as `buildDays` gives them; one result per day, in their order. A day's features rest on earlier
 * days alone, so days that come later never change them. Linear in the calendar days. Source: science 2.1-2.3.
 */
export function computeFeatures(days: readonly Day[]): DayFeatures[] {
  const indexes = calendarIndexes(days);
  const series = measureSeries(days, indexes);
  return days.map(({ date }, i) => ({ date, ...featuresAt(series, indexes[i] ?? 0) }));
}

function featuresAt(series: Record<MeasureName, MeasureSeries>, t: number): Omit<DayFeatures, 'date'> {
  const recovery = measureFeatures(series.recovery, t);
  const strain = measureFeatures(series.strain, t);
  const sleepHours = measureFeatures(series.sleepHours, t);
  const lnHrv = measureFeatures(series.lnHrv, t);
  const rhr = measureFeatures(series.rhr, t);
  return {
    recoveryBaseline7d: recovery.baseline7d,
    recoveryBaseline30d: recovery.baseline30d,
    recoveryZscore: recovery.zscore,
    strainBaseline7d: strain.baseline7d,
    strainBaseline30d: strain.baseline30d,
    strainZscore: strain.zscore,
    sleepHoursBaseline7d: sleepHours.baseline7d,
    sleepHoursBaseline30d: sleepHours.baseline30d,
    sleepZscore: sleepHours.zscore,
    hrvBaseline7d: geometricMean(lnHrv.baseline7d),
    hrvBaseline30d: geometricMean(lnHrv.baseline30d),
    hrvZscore: lnHrv.zscore,
    rhrBaseline7d: rhr.baseline7d,
    rhrBaseline30d: rhr.baseline30d,
    rhrZscore: rhr.zscore,
  };
}

const geometricMean = (meanLn: number | null): number | null => (meanLn === null ? null : Math.exp(meanLn));
