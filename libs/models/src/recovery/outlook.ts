import {
  assumedLoad,
  naiveForecasts,
  RecoveryHistory,
  ruleForecast,
  strainToLoad,
  THRESHOLDS,
  zScore,
} from '@whoop/athlete';
import type { Calendar, NaiveForecast } from '@whoop/athlete';
import type { Head } from '../heads/heads';
import { knowsLoad } from '../heads/heads';

const { load: loadFloor } = THRESHOLDS.zScore.deviationFloors;

/** What can be said of the next day without any training; null before the first recovery. */
export interface Outlook {
  naive: Record<NaiveForecast, number> | null;
  /** The rule of science 8.2 with the load that the head knows: assumed, planned or final. Null below 4 recoveries. */
  rulePct: number | null;
}

/** The outlook of every calendar day for one head. Each day knows itself and what came before. Source: science 8.2-8.3. */
export function outlooks(calendar: Calendar, head: Head): Outlook[] {
  const history = new RecoveryHistory();
  return calendar.map((day, t) => {
    const recoveryPct = day?.recoveryPct ?? null;
    if (day !== null && recoveryPct !== null) history.add(t, recoveryPct, day.calibrating);
    const naive = naiveForecasts(history, t);
    const usualPct = history.usualPct(t);
    if (day === null || usualPct === null) return { naive, rulePct: null };
    const load = loadFor(calendar, t, head);
    const baseline = { mean: day.loadBaseline30d, sd: day.loadDeviation30d };
    const rulePct = ruleForecast({
      mean30: usualPct,
      recToday: recoveryPct,
      loadZ: zScore(load, baseline, loadFloor),
    });
    return { naive, rulePct };
  });
}

/** A plan is learned from what was then done: the realised load stands in for the planned one. */
function loadFor(calendar: Calendar, t: number, head: Head): number | null {
  if (head === 'morning') return assumedLoad(calendar, t);
  const day = calendar[t] ?? null;
  if (day === null || (knowsLoad(head) && day.partial)) return null;
  return strainToLoad(day.strain);
}
