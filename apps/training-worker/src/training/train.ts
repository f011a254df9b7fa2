import type { FeaturedDay } from '@whoop/athlete';
import { loadForestEngine } from '@whoop/forest';
import type { EngineName } from '@whoop/forest';
import { readAthleteModels, runMetrics, trainModels, writeAthleteModels } from '@whoop/models';
import type { ModelName } from '@whoop/models';
import type { ReportProgress } from '@whoop/platform/child';

export interface TrainingInput {
  days: readonly FeaturedDay[];
  engine: EngineName;
  /** The documents that answer until now, proven, and the last date that they were trained on. */
  champions: { documents: Readonly<Record<string, unknown>>; trainedThrough: string } | null;
}

export interface TrainingOutput {
  documents: Record<ModelName, object>;
  metrics: Record<string, object>;
}

/** Trains all models of an athlete. Pure but for the engine that it loads: the same input gives the same output. */
export async function train(input: TrainingInput, report: ReportProgress): Promise<TrainingOutput> {
  const engine = await loadForestEngine(input.engine);
  const champions = input.champions && {
    recovery: readAthleteModels(input.champions.documents, engine).recovery,
    trainedThrough: input.champions.trainedThrough,
  };
  const trained = trainModels(input.days, { engine, champions, onProgress: report });
  return { documents: writeAthleteModels(trained), metrics: runMetrics(trained) };
}
