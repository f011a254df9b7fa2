import type { ClassifierName } from './classes/classifiers';
import { mapValues } from './map-values';
import { HEAD_FEATURES } from './heads/heads';
import type { TrainedHead } from './recovery/train-recovery';
import type { TrainedClassifier } from './classes/train-classifier';
import type { TrainedModels } from './train-models';

/**
 * How a run's models did on days that they had not seen, as it is stored and answered: at the top the figures that the
 * original names (`mae`, `r2`, `accuracy`), of the evening; below them those of every head. Null while nothing was judged.
 */
export function runMetrics({ heads, classifiers, historyDays }: TrainedModels): Record<string, object> {
  const evening = headMetrics(heads.evening);
  return {
    recovery_predictor: {
      mae: evening.mae,
      r2: evening.r2,
      naive_mae: evening.naive_mae,
      skill: evening.skill,
      coverage: evening.coverage,
      shown: evening.shown,
      reason: evening.reason,
      history_days: historyDays,
      heads: mapValues(heads, headMetrics),
    },
    ...mapValues(classifiers, (byHead: TrainedModels['classifiers'][ClassifierName]) => ({
      ...classifierMetrics(byHead.evening),
      heads: mapValues(byHead, classifierMetrics),
    })),
  };
}

function headMetrics({ head, rows, report, model, winner, kept }: TrainedHead) {
  const { scored, candidates, naives, bestNaive, reasons, leak } = report;
  const { mae, r2, skill, coverage, width, hitShare } = candidates.forest_ridge;
  const shown = winner === 'ridge' || winner === 'forest_ridge';
  return {
    rows,
    n: scored,
    mae,
    r2,
    skill,
    coverage,
    width,
    within_10: hitShare,
    naive_mae: bestNaive?.mae ?? null,
    best_naive: bestNaive?.name ?? null,
    naives,
    candidates: mapValues(candidates, (one) => ({
      mae: one.mae,
      r2: one.r2,
      skill: one.skill,
      coverage: one.coverage,
    })),
    winner,
    shown,
    reason: kept ?? whyNotShown(report, shown),
    reasons,
    leak,
    importances: importancesOf(model?.forest?.importances ?? null, HEAD_FEATURES[head]),
  };
}

const whyNotShown = ({ reasons }: TrainedHead['report'], shown: boolean): string | null =>
  shown ? null : (reasons.forest_ridge ?? reasons.ridge ?? null);

function classifierMetrics({ head, rows, metrics, gate, forest, weight }: TrainedClassifier) {
  return {
    rows,
    n: metrics.n,
    accuracy: metrics.accuracy,
    balanced_accuracy: metrics.balancedAccuracy,
    brier_skill: metrics.brierSkill,
    log_loss: metrics.logLoss,
    base_log_loss: metrics.baseLogLoss,
    auc: metrics.auc,
    calibration_error: metrics.calibrationError,
    prevalence: metrics.prevalence,
    shown: gate.shown,
    reason: gate.reason,
    forest_weight: weight,
    importances: importancesOf(forest?.importances ?? null, HEAD_FEATURES[head]),
  };
}

/** The share of the forest's gain that each feature brought, the largest first. */
function importancesOf(importances: Float64Array | null, names: readonly string[]) {
  if (importances === null) return [];
  return names
    .map((feature, i) => ({ feature, share: Math.round(1e4 * importances[i]!) / 1e4 }))
    .sort((a, b) => b.share - a.share);
}
