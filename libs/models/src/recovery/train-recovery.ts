import type { Calendar } from '@whoop/athlete';
import type { DayColumns } from '../heads/day-columns';
import type { RecoveryHead } from '../documents/recovery-document';
import { headRows, tableSlice } from '../heads/head-rows';
import type { HeadRows } from '../heads/head-rows';
import type { Head } from '../heads/heads';
import { whyChampionStays } from '../judging/challenge';
import { reportOn } from '../judging/head-report';
import type { HeadReport } from '../judging/head-report';
import { MODEL_THRESHOLDS } from '../thresholds';
import { fitRecovery, predictRecovery } from './recovery-model';
import type { RecoveryModel } from './recovery-model';
import { walkForward } from './walk-forward';
import type { Candidate, TrainingMeans, WalkForward } from './walk-forward';

const { ridgeFromRows } = MODEL_THRESHOLDS.training;

/** One head, trained on all its rows and judged on those that came after others. */
export interface TrainedHead {
  head: Head;
  rows: number;
  report: HeadReport;
  walk: WalkForward;
  /** Null below 14 rows. */
  model: RecoveryModel | null;
  /** Which candidate answers: the report's winner, or that of the champion who stayed. */
  winner: Candidate;
  /** Why `model` is the one before and not a new one; null for a new one. */
  kept: string | null;
}

/** The model that answers until now, and the calendar index of the last day that it was trained on. */
export interface Champion {
  head: RecoveryHead;
  trainedThrough: number;
}

export interface HeadTraining {
  head: Head;
  /** Days with a recovery that counts. */
  historyDays: number;
  means: TrainingMeans;
  champion: Champion | null;
}

/** Trains and judges one head; the model before stays where it was better on the days since. */
export function trainHead(
  calendar: Calendar,
  columns: DayColumns,
  { head, historyDays, means, champion }: HeadTraining,
): TrainedHead {
  const rows = headRows(calendar, columns, head);
  const walk = walkForward(calendar, rows, means);
  const report = reportOn(walk, historyDays);
  const trained = { head, rows: rows.target.length, report, walk };
  const kept = champion === null ? null : whyKept(rows, { walk, report, champion });
  if (champion !== null && kept !== null)
    return { ...trained, model: champion.head.model, winner: champion.head.winner, kept };
  const isFitted = rows.target.length >= ridgeFromRows;
  const model = isFitted ? fitRecovery(rows, means.engine, means.seed) : null;
  return { ...trained, model, winner: report.winner, kept: null };
}

/** Whether the champion was better on the days since its training; one that does not answer has nothing to keep. */
function whyKept(
  rows: HeadRows,
  { walk, report, champion }: { walk: WalkForward; report: HeadReport; champion: Champion },
): string | null {
  const { model, winner } = champion.head;
  if (model === null || !(winner === 'ridge' || winner === 'forest_ridge')) return null;
  // A row of day t was trained on when the day after it was known.
  const since = walk.days.findIndex((day) => day >= champion.trainedThrough);
  if (since < 0) return null;
  const first = rows.days.length - walk.days.length + since;
  return whyChampionStays({
    champion: predictRecovery(model, tableSlice(rows.table, first, rows.days.length))[winner],
    challenger: walk.candidates[report.winner].subarray(since),
    actual: walk.actual.subarray(since),
  });
}
