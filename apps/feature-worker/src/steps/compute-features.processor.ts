import type { EntityManager } from 'typeorm';
import { computeFeatures, FEATURE_VERSION } from '@whoop/athlete';
import type { DayFeatures } from '@whoop/athlete';
import { DaysStore, UsersStore } from '@whoop/database';
import { SnapshotMoved } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';

/** Writes the engineered columns (baselines, z-scores) of the athlete's whole history in one pass. */
export default class ComputeFeatures implements StepProcessor {
  /** Days that an older version computed are due in the next nightly run. */
  static readonly version = FEATURE_VERSION;

  constructor(private readonly deps: WorkerDeps) {}

  async run({ userId }: StepContext): Promise<StepOutcome> {
    const { dataVersion, days } = await this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => ({
      dataVersion: await new UsersStore(tx).dataVersion(userId),
      days: await new DaysStore(tx).daysOf(userId),
    }));
    const features = computeFeatures(days);
    return { commit: (tx) => save(tx, userId, { dataVersion, features }) };
  }
}

interface Computed {
  dataVersion: number | null;
  features: DayFeatures[];
}

async function save(
  tx: EntityManager,
  userId: string,
  { dataVersion, features }: Computed,
): Promise<StepResult> {
  if ((await new UsersStore(tx).dataVersion(userId)) !== dataVersion) throw new SnapshotMoved();
  const written = await new DaysStore(tx).saveFeatures(userId, features, FEATURE_VERSION);
  return { result: { feature_version: FEATURE_VERSION, days: features.length, days_changed: written } };
}
