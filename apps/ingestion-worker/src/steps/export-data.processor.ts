import { once } from 'node:events';
import type { EntityManager } from 'typeorm';
import { ZipFile } from 'yazl';
import { ExportStore, UploadsStore } from '@whoop/database';
import type { StepContext, StepOutcome, StepProcessor, StepResult, WorkerDeps } from '@whoop/jobs';
import { exportFileKey, FileMissing } from '@whoop/platform';
import type { ReceivedFile } from '@whoop/platform';
import { readMe, tableFiles } from '../export/table-files';
import type { ArchiveFile } from '../export/table-files';

/** More than anybody has: a hundred uploads of the largest kind. */
const MAX_BYTES = 8 * 1024 ** 3;
/** Share of the progress that the tables take. */
const TABLES_SHARE = 0.7;

/** Packs all that is stored about an athlete, and the files that it came from, into one archive. The newest one is kept. */
export default class ExportData implements StepProcessor {
  constructor(private readonly deps: WorkerDeps) {}

  async run(context: StepContext): Promise<StepOutcome> {
    const archive = new ZipFile();
    const received = this.deps.fileStore.receive(archive.outputStream, { maxBytes: MAX_BYTES });
    const [file] = await Promise.all([received, this.pack(archive, context)]);
    // Before the commit, which may be tried twice. An archive without a finished job goes with the next one.
    await this.deps.fileStore.keep(file, exportFileKey(context.userId, context.jobId));
    return { commit: (tx) => this.publish(tx, context, file) };
  }

  private async pack(archive: ZipFile, context: StepContext): Promise<void> {
    const { userId } = context;
    const add = ({ name, bytes }: ArchiveFile): void => archive.addBuffer(bytes, name);
    try {
      for (const file of await this.tables(context)) add(file);
      add(readMe(await this.addUploads(archive, userId)));
    } finally {
      archive.end();
    }
  }

  /** One snapshot of all tables. */
  private tables({ userId, progress }: StepContext): Promise<ArchiveFile[]> {
    return this.deps.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const store = new ExportStore(tx);
      const files: ArchiveFile[] = [];
      for (const [i, name] of ExportStore.tables.entries()) {
        files.push(...tableFiles(await store.table(userId, name)));
        progress((TABLES_SHARE * (i + 1)) / ExportStore.tables.length);
      }
      return files;
    });
  }

  /** @returns the uploads whose files are gone */
  private async addUploads(archive: ZipFile, userId: string): Promise<string[]> {
    const missing: string[] = [];
    for (const { id, displayName, fileKey } of await new UploadsStore(this.deps.dataSource).filesOf(userId)) {
      const name = `raw/${id}_${displayName.replace(/[^A-Za-z0-9._-]/g, '_')}`;
      try {
        const { stream, byteSize } = await this.deps.fileStore.open(fileKey);
        // They are archives already. One at a time: all of them would not fit into memory.
        archive.addReadStream(stream, name, { compress: false, size: byteSize });
        await once(stream, 'close');
      } catch (error) {
        if (!(error instanceof FileMissing)) throw error;
        missing.push(name);
      }
    }
    return missing;
  }

  private async publish(
    tx: EntityManager,
    { userId, jobId }: StepContext,
    file: ReceivedFile,
  ): Promise<StepResult> {
    const older = await tx.query<{ id: string }[]>(
      `SELECT id FROM jobs WHERE user_id = $1 AND kind = 'export' AND id <> $2`,
      [userId, jobId],
    );
    for (const { id } of older) await this.deps.fileStore.remove(exportFileKey(userId, id));
    return { result: { export: { byte_size: file.byteSize, sha256: file.sha256 } } };
  }
}
