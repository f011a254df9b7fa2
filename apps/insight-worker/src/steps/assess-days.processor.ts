import type { EntityManager } from 'typeorm';
import {
  ANALYSIS_VERSION,
  assessDays,
  ASSESSMENT_VERSION,
  FEATURE_VERSION,
  newestLivedDay,
  withStaleness,
} from '@whoop/athlete';
import type { DayAssessment, ModelledDay } from '@whoop/athlete';
import { DaysStore, PredictionsStore, RecordsStore, UsersStore } from '@whoop/database';
import type { Analysis } from '@whoop/database';
import { SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';
import { loadForestEngine } from '@whoop/forest';
import { ModelRegistry } from '@whoop/model-registry';
import { readAthleteModels } from '@whoop/models';
import type { AthleteModels } from '@whoop/models';
import { modelledDays } from '../models/modelled-days';
import type { PresentModels } from '../models/modelled-days';

/**
 * Says of every day what could be said on that day: recommendation, forecast, scores and flags. All days are replayed,
 * for a day's range and skill rest on every forecast before it, and only rows that say something else are written.
 */
export default class AssessDays implements StepProcessor {
  static readonly version = ANALYSIS_VERSION;

  private readonly registry: Promise<ModelRegistry<AthleteModels>>;

  constructor(private readonly deps: WorkerDeps) {
    this.registry = openRegistry(deps);
  }

  async run({ userId }: StepContext): Promise<StepOutcome> {
    const watch = new Stopwatch();
    const { dataVersion, days, modelledBefore, ...records } = await this.load(userId);
    const present = await this.present(userId);
    watch.lap('load_ms');
    if (days.some(({ featureVersion }) => featureVersion !== FEATURE_VERSION))
      return { skipped: 'A newer import came in between; its own job prepares the dashboard.' };
    const models = withoutLater(modelledBefore, present?.trainedThrough ?? null);
    for (const [date, said] of modelledDays(days, present)) models.set(date, said);
    const said = assessDays({ days, ...records, models });
    const newest = newestLivedDay(days);
    const { assessments, staleLevel } = withStaleness(said, newest, Date.now());
    watch.lap('compute_ms');
    const analysis: Analysis = {
      analysedDataVersion: dataVersion ?? 0,
      analysisVersion: ANALYSIS_VERSION,
      newestDay: newest?.date ?? null,
      staleLevel,
    };
    return { commit: (tx) => save(tx, userId, { dataVersion, assessments, analysis, watch }) };
  }

  private async present(userId: string): Promise<PresentModels | null> {
    const found = await (await this.registry).latest(this.deps.dataSource, userId);
    return found && { models: found.models, trainedThrough: found.run.endDate };
  }

  private load(userId: string) {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const records = new RecordsStore(tx);
      return {
        dataVersion: await new UsersStore(tx).dataVersion(userId),
        days: await new DaysStore(tx).daysOf(userId),
        modelledBefore: await new PredictionsStore(tx).modelledDays(userId),
        workouts: await records.workoutsOf(userId),
        yesAnswers: await records.yesAnswersOf(userId),
      };
    });
  }
}

async function openRegistry({
  fileStore,
  logger,
  config,
}: WorkerDeps): Promise<ModelRegistry<AthleteModels>> {
  const engine = await loadForestEngine(config.mlEngine);
  return new ModelRegistry({
    fileStore,
    logger,
    secretKey: config.secretKey,
    read: (documents) => readAthleteModels(documents, engine),
  });
}

/** What models said of days that the present ones were trained on stands; of later days the present ones speak. */
const withoutLater = (said: ReadonlyMap<string, ModelledDay>, trainedThrough: string | null) =>
  new Map([...said].filter(([date]) => trainedThrough === null || date < trainedThrough));

interface Assessed {
  dataVersion: number | null;
  assessments: readonly DayAssessment[];
  analysis: Analysis;
  watch: Stopwatch;
}

async function save(
  tx: EntityManager,
  userId: string,
  { dataVersion, assessments, analysis, watch }: Assessed,
): Promise<StepResult> {
  const users = new UsersStore(tx);
  if ((await users.dataVersion(userId)) !== dataVersion) throw new SnapshotMoved();
  const versions = { assessmentVersion: ASSESSMENT_VERSION, dataVersion: analysis.analysedDataVersion };
  const rows = await new PredictionsStore(tx).replace(userId, assessments, versions);
  await users.saveAnalysis(userId, analysis);
  watch.lap('write_ms');
  return {
    result: {
      assessment_version: ASSESSMENT_VERSION,
      assessed_days: assessments.length,
      assessments_changed: rows.written + rows.deleted,
      assessment_timings: watch.timings,
    },
  };
}
