import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { FEATURE_VERSION } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import { DaysStore, RunsStore, UsersStore } from '@whoop/database';
import type { ModelFile, NewRun } from '@whoop/database';
import { SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';
import { ModelRegistry, modelVersion } from '@whoop/model-registry';
import { MODEL_NAMES, TRAINING_VERSION } from '@whoop/models';
import type { ComputePool } from '@whoop/platform';
import type { TrainingInput, TrainingOutput } from '../training/train';

/** Runs that an athlete keeps; the files of older ones are removed. A run of five years takes about 2 MB. */
const KEPT_RUNS = 12;

type Documents = Readonly<Record<string, unknown>>;

/**
 * Trains an athlete's models in a child process and publishes them for the data version that they were trained on. Files are
 * written first and proven by the run's row; a run that is not published leaves none.
 */
export default class TrainModels implements StepProcessor {
  static readonly version = TRAINING_VERSION;

  private readonly children: ComputePool;
  private readonly registry: ModelRegistry<Documents>;

  constructor(private readonly deps: WorkerDeps) {
    const { fileStore, logger, config } = deps;
    this.children = deps.compute(join(__dirname, '../training/child.js'), {
      memoryMb: config.trainingMemoryMb,
    });
    this.registry = new ModelRegistry({
      fileStore,
      logger,
      secretKey: config.secretKey,
      read: (documents) => documents,
    });
  }

  async run(context: StepContext): Promise<StepOutcome> {
    const { userId } = context;
    const watch = new Stopwatch();
    const snapshot = await this.load(userId);
    watch.lap('load_ms');
    const reason = await this.whyNot(userId, snapshot);
    if (reason !== null) return reason;
    const input: TrainingInput = {
      days: snapshot.days,
      engine: this.deps.config.mlEngine,
      champions: await this.champions(userId),
    };
    const output = await this.children.run<TrainingOutput>('train', [input], {
      signal: context.signal,
      onProgress: (fraction) => context.progress(fraction),
    });
    watch.lap('compute_ms');
    const version = modelVersion(new Date());
    const files = await this.registry.write({ userId, modelVersion: version, documents: output.documents });
    watch.lap('files_ms');
    const run = { snapshot, files, version, metrics: output.metrics, watch };
    return {
      commit: (tx) => this.publish(tx, userId, run),
      discard: () => this.registry.remove(files.map(({ fileKey }) => fileKey)),
    };
  }

  private load(userId: string): Promise<Snapshot> {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => ({
      training: await new UsersStore(tx).training(userId),
      trainable: await new RunsStore(tx).trainableDays(userId),
      days: await new DaysStore(tx).daysOf(userId),
    }));
  }

  private async whyNot(userId: string, { training, trainable, days }: Snapshot): Promise<StepOutcome | null> {
    const { minDaysForTraining, mlEngine } = this.deps.config;
    if (trainable < minDaysForTraining)
      return {
        skipped: `Training needs ${minDaysForTraining} days with a recovery; there are ${trainable}.`,
      };
    if (days.some(({ featureVersion }) => featureVersion !== FEATURE_VERSION))
      return { skipped: 'A newer import came in between; its own job trains.', unchanged: true };
    const isTrained =
      training?.trainedDataVersion === training?.dataVersion &&
      training?.trainingVersion === TRAINING_VERSION;
    // The reference engine is asked for on purpose.
    if (!isTrained || mlEngine !== 'forest') return null;
    const present = await new RunsStore(this.deps.dataSource).latest(userId);
    return {
      skipped: 'Nothing has changed since the last training.',
      unchanged: true,
      ...(present !== null && { result: summaryOf(present, 'unchanged') }),
    };
  }

  private async champions(userId: string): Promise<TrainingInput['champions']> {
    const present = await this.registry.latest(this.deps.dataSource, userId);
    if (present === null || present.run.engine !== this.deps.config.mlEngine) return null;
    return { documents: present.models, trainedThrough: present.run.endDate };
  }

  private async publish(tx: EntityManager, userId: string, run: NewModels): Promise<StepResult> {
    try {
      return await this.save(tx, userId, run);
    } catch (error) {
      await this.registry.remove(run.files.map(({ fileKey }) => fileKey));
      throw error;
    }
  }

  private async save(
    tx: EntityManager,
    userId: string,
    { snapshot: { days, trainable, training }, files, version, metrics, watch }: NewModels,
  ): Promise<StepResult> {
    const users = new UsersStore(tx);
    const dataVersion = training?.dataVersion ?? 0;
    if ((await users.dataVersion(userId)) !== dataVersion) throw new SnapshotMoved();
    const [startDate, endDate] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
    const runs = new RunsStore(tx);
    const run: NewRun = {
      id: uuid(),
      modelVersion: version,
      dataVersion,
      trainingVersion: TRAINING_VERSION,
      engine: this.deps.config.mlEngine,
      daysUsed: trainable,
      startDate,
      endDate,
      files,
      metrics,
    };
    await runs.insert(userId, run);
    await users.saveTraining(userId, { trainedDataVersion: dataVersion, trainingVersion: TRAINING_VERSION });
    await this.registry.remove(await runs.prune(userId, KEPT_RUNS));
    watch.lap('write_ms');
    return { result: { ...summaryOf(run, 'ok'), training_timings: watch.timings } };
  }
}

/** What the job of a training tells, in the words of the original. `unchanged`: the present models stand. */
const summaryOf = (run: NewRun, status: 'ok' | 'unchanged'): object => ({
  status,
  model_version: run.modelVersion,
  run_id: run.id,
  trained_models: MODEL_NAMES,
  metrics: run.metrics,
  data_summary: { days_used: run.daysUsed, start_date: run.startDate, end_date: run.endDate },
});

interface Snapshot {
  training: { dataVersion: number; trainedDataVersion: number; trainingVersion: number } | null;
  /** Days with a recovery. */
  trainable: number;
  days: readonly (FeaturedDay & { featureVersion: number | null })[];
}

interface NewModels {
  snapshot: Snapshot;
  files: ModelFile[];
  version: string;
  metrics: Record<string, object>;
  watch: Stopwatch;
}
