import { RunsStore } from '@whoop/database';
import type { Db, PredictionRunEntity } from '@whoop/database';
import type { FileStore, Logger } from '@whoop/platform';
import { modelKey } from './model-key';
import { BadModel, readModels } from './read-models';
import { writeModels } from './write-models';
import type { NewModels } from './write-models';

/** Athletes whose models are kept in memory: of five years they take about 5 MB each. */
const MOST_CACHED = 20;

/** The models of a run, ready to be used. */
export interface RegisteredModels<Models> {
  run: PredictionRunEntity;
  models: Models;
}

export interface RegistryOptions<Models> {
  fileStore: FileStore;
  logger: Logger;
  /** `SECRET_KEY`. Null: nothing is written, and nothing is read. */
  secretKey: string | null;
  /** Makes models of documents, however old their format; throws for what it cannot read. */
  read: (documents: Readonly<Record<string, unknown>>) => Models;
}

/**
 * Where models are kept: documents in the file store, what proves them in `prediction_runs`. Of an athlete's runs the
 * newest good one is used, read when it is first asked for and kept. A run of which a file is missing or altered is set
 * aside with a warning, and the one before it takes its place.
 */
export class ModelRegistry<Models> {
  private readonly key: Buffer | null;
  /** By user, the least lately used first. */
  private readonly cached = new Map<string, RegisteredModels<Models>>();

  constructor(private readonly options: RegistryOptions<Models>) {
    this.key = options.secretKey === null ? null : modelKey(options.secretKey);
  }

  /** Makes the documents of a run durable, before its row exists. @throws Error without a secret key */
  async write(models: NewModels) {
    if (this.key === null) throw new Error('SECRET_KEY is not set: models cannot be signed.');
    return writeModels(this.options.fileStore, this.key, models);
  }

  /** Removes files of a run that was not published, or no longer is. */
  async remove(fileKeys: readonly string[]): Promise<void> {
    for (const fileKey of fileKeys) await this.options.fileStore.remove(fileKey);
  }

  /** The models that are to be used for an athlete; null where there are none. */
  async latest(db: Db, userId: string): Promise<RegisteredModels<Models> | null> {
    if (this.key === null) return null;
    const runs = new RunsStore(db);
    for (;;) {
      const run = await runs.latest(userId);
      if (run === null) return null;
      const found = this.cached.get(userId);
      if (found?.run.id === run.id) return this.keep(userId, found);
      const models = await this.open(run, this.key);
      if (models !== null) return this.keep(userId, { run, models });
      await runs.quarantine(userId, run.id, 'A file of its models is missing or was altered.');
    }
  }

  private async open(run: PredictionRunEntity, key: Buffer): Promise<Models | null> {
    try {
      return this.read(await readModels(this.options.fileStore, key, run));
    } catch (error) {
      // A store that cannot be reached says nothing about the model.
      if (!(error instanceof BadModel)) throw error;
      const { id, modelVersion } = run;
      this.options.logger.warn('A model was set aside.', {
        run_id: id,
        model_version: modelVersion,
        reason: error.message,
      });
      return null;
    }
  }

  private read(documents: Readonly<Record<string, unknown>>): Models {
    try {
      return this.options.read(documents);
    } catch (cause) {
      throw new BadModel('its documents cannot be read', { cause });
    }
  }

  private keep(userId: string, models: RegisteredModels<Models>): RegisteredModels<Models> {
    this.cached.delete(userId);
    this.cached.set(userId, models);
    const [oldest] = this.cached.keys();
    if (this.cached.size > MOST_CACHED && oldest !== undefined) this.cached.delete(oldest);
    return models;
  }
}
