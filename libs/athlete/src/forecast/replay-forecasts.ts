import type { Calendar, FeaturedDay } from '../featured-day';
import { zScore } from '../features/z-score';
import { hasNight } from '../scores/has-night';
import { THRESHOLDS } from '../thresholds';
import { assumedLoad } from './assumed-load';
import { completeness } from './completeness';
import { Contest } from './contest';
import type { NaiveOutlook } from './contest';
import type { Forecast } from './forecast';
import { naiveForecasts } from './naive-forecasts';
import { RecoveryHistory } from './recovery-history';
import { ruleForecast } from './rule-forecast';

const { usualRange } = THRESHOLDS.forecast;
const { load: loadDeviationFloor } = THRESHOLDS.zScore.deviationFloors;

export interface DayForecasts {
  morning: Forecast | null;
  evening: Forecast | null;
}

const NONE: DayForecasts = { morning: null, evening: null };

/**
 * For every calendar day the forecasts of the next day's recovery as they could be made on it, with the interval, error
 * and skill that the forecasts before it had shown by then. Null in both modes for a gap, for a day with neither a
 * recovery nor a main sleep, and below 4 recoveries; the evening's is null while the day's load is not final. Later days
 * change nothing. Linear in the days. Source: science 8.
 */
export function replayForecasts(calendar: Calendar): DayForecasts[] {
  const history = new RecoveryHistory();
  const morning = new Contest('morning');
  const evening = new Contest('evening');
  return calendar.map((day, t) => {
    const recoveryPct = day?.recoveryPct ?? null;
    const counted = day?.calibrating === true ? null : recoveryPct;
    morning.settle(counted);
    evening.settle(counted);
    if (day === null) return NONE;
    if (recoveryPct !== null) history.add(t, recoveryPct, day.calibrating);
    const usualPct = history.usualPct(t);
    if (usualPct === null || !(recoveryPct !== null || hasNight(day))) return NONE;
    const outlook = outlookOf(history, t);
    const question = (load: number | null, loadIsFinal: boolean) => ({
      rulePct: ruleForecast({ mean30: usualPct, recToday: recoveryPct, loadZ: loadZscore(day, load) }),
      completeness: completeness(day, loadIsFinal),
      outlook,
    });
    const finalLoad = day.partial ? null : day.load;
    return {
      morning: morning.forecast(question(assumedLoad(calendar, t), false)),
      evening: finalLoad === null ? null : evening.forecast(question(finalLoad, true)),
    };
  });
}

/** Against the 30 days before the day, as the column of the same name, of a load that may be assumed. */
function loadZscore(day: FeaturedDay, load: number | null): number | null {
  return zScore(load, { mean: day.loadBaseline30d, sd: day.loadDeviation30d }, loadDeviationFloor);
}

function outlookOf(history: RecoveryHistory, t: number): NaiveOutlook | null {
  if (!history.counts) return null;
  const naive = naiveForecasts(history, t);
  const lowPct = history.quantile(usualRange.low);
  const highPct = history.quantile(usualRange.high);
  if (naive === null || lowPct === null || highPct === null) return null;
  return { usual: { pct: naive.running_median, lowPct, highPct }, naive };
}
