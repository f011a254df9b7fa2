import { counted, formatNumber } from '@whoop/athlete';
import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { associationFinding } from './association-finding';

const { lags, actionability } = INSIGHT_THRESHOLDS;

/** How many days later load shows in recovery: 1 to 5, all tested together. */
export function loadLagFindings(history: History): Finding[] {
  const loads = history.values('load');
  return Array.from({ length: lags.mostDays }, (_, i) => {
    const lag = i + 1;
    return associationFinding(history, {
      key: `lag:load:recovery:${lag}`,
      family: 'load-lags',
      exposureName: 'load',
      group: 'lag:load',
      name: 'load',
      x: loads,
      outcome: 'recovery',
      lag,
      minDays: lags.minDays,
      title: `Load ${counted(lag, 'day')} before`,
      per: (deviation) => `${formatNumber(deviation, 0)} more load points ${counted(lag, 'day')} before`,
      actionability: actionability.training,
      addition: (verdict) =>
        verdict === 'no_effect' ? null : `Your heavy days show up after ${counted(lag, 'day')}.`,
    });
  });
}
