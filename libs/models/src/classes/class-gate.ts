import { MODEL_THRESHOLDS } from '../thresholds';
import type { ClassMetrics } from './class-metrics';

const { minScored, minHistoryDays } = MODEL_THRESHOLDS.classes;
const { accuracyAbove, unlessLargestShareAbove, minScored: alarmFrom } = MODEL_THRESHOLDS.leak;

/** Whether a classifier is used, and if not why, in plain words. */
export interface ClassGate {
  shown: boolean;
  reason: string | null;
}

/**
 * A classifier is used with at least 60 judged days and 90 days of history, where both its Brier score and its log loss are
 * below those of the athlete's usual shares; and not where it is too good to be true. Source: ml.md D, science 8.4.
 */
export function classGate(metrics: ClassMetrics, historyDays: number): ClassGate {
  const reason = whyNot(metrics, historyDays);
  return { shown: reason === null, reason };
}

function whyNot(metrics: ClassMetrics, historyDays: number): string | null {
  const { n, brier, baseBrier, logLoss, baseLogLoss } = metrics;
  if (historyDays < minHistoryDays) return `not enough history: ${historyDays} of ${minHistoryDays} days`;
  if (n < minScored) return `not enough scored days: ${n} of ${minScored}`;
  if (brier === null || baseBrier === null || logLoss === null || baseLogLoss === null)
    return 'not judged yet';
  const alarm = classLeakAlarm(metrics);
  if (alarm !== null) return alarm;
  if (brier < baseBrier && logLoss < baseLogLoss) return null;
  return 'no better than how often each class usually comes';
}

/** Why a classifier's walk-forward is too good to be true: right on more than 95 % of days, none of whose classes has 85 %. */
export function classLeakAlarm({ n, accuracy, prevalence }: ClassMetrics): string | null {
  if (n < alarmFrom || accuracy === null || prevalence === null) return null;
  if (accuracy <= accuracyAbove || Math.max(...prevalence) > unlessLargestShareAbove) return null;
  return `too good to be true: right on ${Math.round(100 * accuracy)} % of ${n} days`;
}
