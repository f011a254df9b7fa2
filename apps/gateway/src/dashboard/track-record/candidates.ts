import type { PredictionRunEntity } from '@whoop/database';
import { HEADS } from '@whoop/models';
import { roundedDeep } from '../../training/model-run-answer';
import type { CandidatesDto } from './track-record.dto';

/** How every candidate did on the same past days, by the newest training; null without one. */
export function candidatesAnswer(
  run: Pick<PredictionRunEntity, 'modelVersion' | 'metrics'> | null,
): CandidatesDto | null {
  const heads = (run?.metrics.recovery_predictor as { heads?: Record<string, HeadMetrics> } | undefined)
    ?.heads;
  if (run === null || heads === undefined) return null;
  return {
    model_version: run.modelVersion,
    heads: HEADS.flatMap((head) => {
      const found = heads[head];
      if (found === undefined) return [];
      const { n, winner, reasons, naives, candidates } = found;
      return [
        roundedDeep({ head, n, winner, reasons, naives, candidates }) as CandidatesDto['heads'][number],
      ];
    }),
  };
}

interface HeadMetrics {
  n: number;
  winner: string;
  reasons: object;
  naives: object;
  candidates: object;
}
