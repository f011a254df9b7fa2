import type { PredictionRunEntity, RunSummary } from '@whoop/database';
import type { ModelRunDto, ModelVersionDto } from './training.dto';

/** Digits of what a metric is told with: errors are points, all else are shares. */
const DIGITS = 4;

/** A run as the API shows it. `currentId`: of the run that is used. */
export const modelRunAnswer = (run: RunSummary, currentId: string | null): ModelRunDto => ({
  run_id: run.id,
  model_version: run.modelVersion,
  status: run.quarantinedAt !== null ? 'quarantined' : run.id === currentId ? 'current' : 'superseded',
  quarantine_reason: run.quarantineReason,
  engine: run.engine,
  days_used: run.daysUsed,
  start_date: run.startDate,
  end_date: run.endDate,
  created_at: run.createdAt.toISOString(),
  metrics: roundedDeep(run.metrics) as object,
});

export const modelVersionAnswer = (run: PredictionRunEntity, currentId: string | null): ModelVersionDto => ({
  ...modelRunAnswer(run, currentId),
  models: run.files.map(({ name, sha256, byteSize }) => ({ name, sha256, size: byteSize })),
});

/** Every number of a document, rounded; the rest as it is. */
export function roundedDeep(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(DIGITS));
  if (Array.isArray(value)) return value.map(roundedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, roundedDeep(part)]));
}
