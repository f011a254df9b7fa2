import type { EntityManager } from 'typeorm';
import {
  ANALYSIS_VERSION,
  assessDays,
  ASSESSMENT_VERSION,
  FEATURE_VERSION,
  newestLivedDay,
  withStaleness,
} from '@whoop/athlete';
import type { DayAssessment } from '@whoop/athlete';
import { DaysStore, PredictionsStore, RecordsStore, UsersStore } from '@whoop/database';
import type { Analysis } from '@whoop/database';
import { SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';

/**
 * Says of every day what could be said on that day: recommendation, forecast, scores and flags. All days are replayed,
 * for a day's range and skill rest on every forecast before it, and only rows that say something else are written.
 */
export default class AssessDays implements StepProcessor {
  static readonly version = ANALYSIS_VERSION;

  constructor(private readonly deps: WorkerDeps) {}

  async run({ userId }: StepContext): Promise<StepOutcome> {
    const watch = new Stopwatch();
    const { dataVersion, days, ...records } = await this.load(userId);
    watch.lap('load_ms');
    if (days.some(({ featureVersion }) => featureVersion !== FEATURE_VERSION))
      return { skipped: 'A newer import came in between; its own job prepares the dashboard.' };
    const said = assessDays({ days, ...records });
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

  private load(userId: string) {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const records = new RecordsStore(tx);
      return {
        dataVersion: await new UsersStore(tx).dataVersion(userId),
        days: await new DaysStore(tx).daysOf(userId),
        workouts: await records.workoutsOf(userId),
        yesAnswers: await records.yesAnswersOf(userId),
      };
    });
  }
}

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
