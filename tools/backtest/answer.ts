import { HEADS, JUDGED_CLASSES } from '@whoop/models';
import type { BacktestReport, ClassMetrics, HeadReport, JudgedClass } from '@whoop/models';

/** The label of ml.md that each judged class stands for. */
const LABELS: Readonly<Record<JudgedClass, string>> = {
  recovery_class: 'r1',
  recovery_class_plan: 'r1, sleep planned',
  burnout_classifier: 'q3',
  sleep_classifier: 's1',
};

/** The figures of one file, or of all, in the field's terms. What is unknown is null. */
export const answerOf = ({ days, heads, classes }: BacktestReport) => ({
  days,
  modes: Object.fromEntries(HEADS.map((head) => [head, modeAnswer(heads[head])])),
  classifiers: Object.fromEntries(JUDGED_CLASSES.map((name) => [name, classAnswer(name, classes[name])])),
});

export type Answer = ReturnType<typeof answerOf>;

/** The figures at the top are those of the model, forest + ridge; each candidate’s own stand below. */
function modeAnswer({ scored, candidates, naives, bestNaive, winner, reasons, leak }: HeadReport) {
  const { mae, r2, skill, coverage, width, hitShare } = candidates.forest_ridge;
  return {
    n: scored,
    mae,
    r2,
    skill,
    coverage,
    width,
    within_10: hitShare,
    naive_mae: naives,
    best_naive: bestNaive?.name ?? null,
    winner,
    reasons,
    leak,
    candidates: Object.fromEntries(
      Object.entries(candidates).map(([name, one]) => [
        name,
        { mae: one.mae, r2: one.r2, skill: one.skill, coverage: one.coverage, width: one.width },
      ]),
    ),
  };
}

const classAnswer = (name: JudgedClass, metrics: ClassMetrics) => ({
  label: LABELS[name],
  n: metrics.n,
  brier_skill: metrics.brierSkill,
  brier: metrics.brier,
  base_brier: metrics.baseBrier,
  log_loss: metrics.logLoss,
  base_log_loss: metrics.baseLogLoss,
  accuracy: metrics.accuracy,
  balanced_accuracy: metrics.balancedAccuracy,
  auc: metrics.auc,
  calibration_error: metrics.calibrationError,
  prevalence: metrics.prevalence,
});
