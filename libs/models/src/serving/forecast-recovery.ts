import { confidenceOf, isHit } from '@whoop/athlete';
import type { FeatureTable } from '@whoop/forest';
import { recoveryClassShares } from '../classes/recovery-classes';
import type { RecoveryHead } from '../documents/recovery-document';
import { ResidualInterval } from '../judging/residual-interval';
import { predictRecovery } from '../recovery/recovery-model';
import type { ModelCandidate } from '../recovery/recovery-model';

/** What a model says of the next day's recovery, and what its past says of that. */
export interface ModelForecast {
  candidate: ModelCandidate;
  pct: number;
  /** Holds 8 of 10 days. */
  lowPct: number;
  highPct: number;
  /** Chances of a green, yellow and red day; together 1. */
  classShares: [green: number, yellow: number, red: number];
  /** Measured share of past forecasts within 10 points. */
  confidence: number;
  n: number;
  maePct: number | null;
  naiveMaePct: number | null;
  skill: number | null;
  coverage: number | null;
}

/** Whether a trained model answers for this head, and not the rule or the running median. */
export const isModel = ({ winner, model }: RecoveryHead): boolean =>
  model !== null && (winner === 'ridge' || winner === 'forest_ridge');

/** The forecasts for rows of features; null where the past does not allow the model to be shown. Source: ml.md C5, E, design 7. */
export function forecastRecovery(head: RecoveryHead, table: FeatureTable): ModelForecast[] | null {
  const { winner, model } = head;
  if (model === null || (winner !== 'ridge' && winner !== 'forest_ridge')) return null;
  const past = judged(head);
  return Array.from(predictRecovery(model, table)[winner], (pct) => ({
    candidate: winner,
    pct,
    ...past.interval.around(pct),
    classShares: recoveryClassShares(pct, head),
    ...past.record,
  }));
}

function judged({ said, actual, maePct, naiveMaePct, coverage }: RecoveryHead) {
  const residuals = actual.map((pct, i) => pct - said[i]!);
  const hits = residuals.filter((residual) => isHit(Math.abs(residual))).length;
  const n = actual.length;
  const skill =
    maePct === null || naiveMaePct === null || naiveMaePct === 0 ? null : 1 - maePct / naiveMaePct;
  return {
    interval: new ResidualInterval(residuals),
    record: { confidence: confidenceOf({ hits, n }, 1), n, maePct, naiveMaePct, skill, coverage },
  };
}
