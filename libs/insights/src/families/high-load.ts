import { quantile } from '@whoop/statistics';
import { associate } from '../comparing/associate';
import { tidy } from '../comparing/tidy';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { measureOf } from '../history/measure';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { highLoad, actionability } = INSIGHT_THRESHOLDS;

/** The mornings after an athlete's heavy days (top quarter of load) against those after light ones (lower half). */
export function highLoadFindings(history: History): Finding[] {
  const loads = history.values('load');
  const known = loads.slice(history.from).filter((load) => load !== null);
  const high = quantile(known, highLoad.fromQuantile);
  const low = quantile(known, highLoad.belowQuantile);
  const isEnough = known.length >= highLoad.minDays && high !== null && low !== null && high > low;
  const exposure = loads.map((load) => {
    if (load === null || !isEnough) return null;
    if (load >= high) return true;
    return load < low ? false : null;
  });
  const perDeviation = associate(history, {
    name: 'load',
    x: loads,
    measure: measureOf(history, 'recovery'),
    lag: 1,
    minDays: highLoad.minDays,
  });
  return (['recovery', 'hrv'] as const).map((outcome) =>
    differenceFinding(history, {
      key: `strain:high:${outcome}:1`,
      family: 'high-load',
      exposureName: 'high',
      group: 'strain:high',
      outcome,
      lag: 1,
      matched: false,
      exposure,
      subject: {
        title: 'Your heavy days',
        onDays: 'days after a heavy day',
        thanOn: 'days after a light one',
        action: 'Plan an easier day after your heaviest ones.',
      },
      actionability: actionability.training,
      facts: {
        high_from_load: tidy(high),
        low_below_load: tidy(low),
        recovery_points_per_load_sd: tidy(perDeviation.estimate?.effect ?? null),
        rho: tidy(perDeviation.rho),
      },
    }),
  );
}
