import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { DaysStore, RecordsStore, UploadsStore, UsersStore } from '@whoop/database';
import type { UploadEntity } from '@whoop/database';
import { BadInput, SnapshotMoved, Stopwatch } from '@whoop/jobs';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';
import type { ComputePool } from '@whoop/platform';
import type { Imported, ImportInput, Refused } from '../import/import-export';
import { readSnapshot } from '../import/snapshot';
import { warningsOf } from '../import/warnings';

/** Rows may lie this far ahead of the server's clock: timezones are up to 14 hours apart, and clocks go wrong. */
const CLOCK_LEEWAY_MS = 2 * 24 * 3_600_000;

/** Reads an upload, merges it into the athlete's records and rebuilds all days: everything or nothing. */
export default class IngestUpload implements StepProcessor {
  private readonly children: ComputePool;

  constructor(private readonly deps: WorkerDeps) {
    this.children = deps.compute(join(__dirname, '../import/child.js'), {
      memoryMb: deps.config.ingestMemoryMb,
    });
  }

  async run(context: StepContext): Promise<StepOutcome> {
    const { userId } = context;
    const watch = new Stopwatch();
    const upload = await this.uploadOf(context);
    const bytes = await this.bytesOf(upload);
    const { dataVersion, ...snapshot } = await readSnapshot(this.deps.dataSource, userId);
    watch.lap('load_ms');
    const latestMs = Date.now() + CLOCK_LEEWAY_MS;
    const input: ImportInput = { ...snapshot, bytes, uploadId: upload.id, sha256: upload.sha256, latestMs };
    const outcome = await this.children.run<Imported | Refused>('importExport', [input], {
      signal: context.signal,
      onProgress: (fraction) => context.progress(fraction),
    });
    if (!outcome.ok) throw new BadInput(outcome.code, outcome.message, outcome.places);
    watch.lap('compute_ms');
    watch.add('pure_ms', outcome.pureMs);
    return { commit: (tx) => save(tx, { userId, uploadId: upload.id, dataVersion, watch }, outcome) };
  }

  private async uploadOf({ userId, uploadId }: StepContext): Promise<UploadEntity> {
    const upload =
      uploadId === null ? null : await new UploadsStore(this.deps.dataSource).byId(userId, uploadId);
    if (upload === null) throw new BadInput('upload_missing', 'This upload no longer exists.');
    return upload;
  }

  private async bytesOf(upload: UploadEntity): Promise<Buffer> {
    const bytes = await this.deps.fileStore.read(upload.fileKey);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 === upload.sha256) return bytes;
    throw new BadInput('file_damaged', 'The stored file is no longer what was uploaded. Upload it again.');
  }
}

interface Target {
  userId: string;
  uploadId: string;
  /** The data version that the import was computed from. */
  dataVersion: number;
  watch: Stopwatch;
}

async function save(tx: EntityManager, target: Target, imported: Imported): Promise<StepResult> {
  const { userId, uploadId, watch } = target;
  const users = new UsersStore(tx);
  if ((await users.dataVersion(userId)) !== target.dataVersion) throw new SnapshotMoved();
  const dataVersion = await users.bumpDataVersion(userId);
  await new RecordsStore(tx).save(userId, imported.changed);
  const days = await new DaysStore(tx).replaceDays(userId, imported.days, dataVersion);
  const { report, coverage, lastInstantMs } = imported;
  await new UploadsStore(tx).saveImport(userId, uploadId, { report, coverage, lastInstantMs, dataVersion });
  watch.lap('write_ms');
  return {
    result: {
      upload_id: uploadId,
      data_version: dataVersion,
      days: imported.days.length,
      days_changed: days.written + days.deleted,
      records: report.counts,
      timings: watch.timings,
    },
    warnings: warningsOf(report, imported.unassigned),
  };
}
