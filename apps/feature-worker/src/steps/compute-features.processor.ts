import type { EntityManager } from 'typeorm';
import { ANALYSIS_VERSION, computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import type { DayFeatures } from '@whoop/athlete';
import { DaysStore, RecordsStore, UsersStore } from '@whoop/database';
import { SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';

/**
 * Writes the engineered columns (baselines, z-scores, load, sleep) of the athlete's whole history in one pass. The work is
 * bounded by the import's limits (20,000 cycles, about 0.2 s) and runs in the worker itself: a child would cost as much again
 * in transfers.
 */
export default class ComputeFeatures implements StepProcessor {
  /** Athletes whose analysis an older version made are due in the next nightly run. */
  static readonly version = ANALYSIS_VERSION;

  constructor(private readonly deps: WorkerDeps) {}

  async run({ userId }: StepContext): Promise<StepOutcome> {
    const watch = new Stopwatch();
    const { dataVersion, days, ...records } = await this.load(userId);
    watch.lap('load_ms');
    const features = computeFeatures(days, records);
    watch.lap('compute_ms');
    return { commit: (tx) => save(tx, userId, { dataVersion, features, watch }) };
  }

  private load(userId: string) {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const records = new RecordsStore(tx);
      return {
        dataVersion: await new UsersStore(tx).dataVersion(userId),
        days: await new DaysStore(tx).measuresOf(userId),
        naps: await records.napsOf(userId),
        workouts: await records.workoutsOf(userId),
      };
    });
  }
}

interface Computed {
  dataVersion: number | null;
  features: DayFeatures[];
  watch: Stopwatch;
}

async function save(
  tx: EntityManager,
  userId: string,
  { dataVersion, features, watch }: Computed,
): Promise<StepResult> {
  if ((await new UsersStore(tx).dataVersion(userId)) !== dataVersion) throw new SnapshotMoved();
  const written = await new DaysStore(tx).saveFeatures(userId, features, FEATURE_VERSION);
  watch.lap('write_ms');
  return {
    result: {
      feature_version: FEATURE_VERSION,
      days: features.length,
      features_changed: written,
      feature_timings: watch.timings,
    },
  };
}
