import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { debt, actionability } = INSIGHT_THRESHOLDS;

/** Mornings with much sleep debt (5 hours or more) against those with little (less than 2). */
export function sleepDebtFindings(history: History): Finding[] {
  const exposure = history.calendar.map((day) => {
    const minutes = day?.sleepDebtMin ?? null;
    if (minutes === null) return null;
    if (minutes >= debt.highFromMin) return true;
    return minutes < debt.lowBelowMin ? false : null;
  });
  return (['recovery', 'hrv'] as const).map((outcome) =>
    differenceFinding(history, {
      key: `debt:high:${outcome}:0`,
      family: 'sleep-debt',
      exposureName: 'high',
      group: 'debt:high',
      outcome,
      lag: 0,
      matched: false,
      exposure,
      subject: {
        title: 'Sleep debt',
        onDays: 'mornings with 5 hours of sleep debt or more',
        thanOn: 'mornings with less than 2',
        action: 'A few longer nights in a row bring it down.',
      },
      actionability: actionability.sleepTiming,
    }),
  );
}
