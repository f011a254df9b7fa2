import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '@whoop/database';
import { JobQueues } from '@whoop/jobs';
import type { FileStore } from '@whoop/platform';
import { FILE_STORE } from '../resources';

export const PARTS = ['database', 'migrations', 'queue', 'storage'] as const;
export type Parts = Record<(typeof PARTS)[number], string>;

const LONGEST_CHECK_MS = 2_000;

/** What this gateway needs, each `ok` or what is wrong with it; never an address, a version or a path. */
@Injectable()
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async parts(): Promise<Parts> {
    const [database, migrations, queue, storage] = await Promise.all([
      verdict(this.dataSource.query('SELECT 1')),
      verdict(this.migrations()),
      verdict(this.queues.ping()),
      verdict(this.storage()),
    ]);
    return { database, migrations, queue, storage };
  }

  private async migrations(): Promise<string> {
    return (await pendingMigrations(this.dataSource)) === 0 ? 'ok' : 'pending';
  }

  private async storage(): Promise<string> {
    return (await this.store.writable()) ? 'ok' : 'not writable';
  }
}

/** A check that says nothing wrong is `ok`; one that fails or hangs is `unavailable`. */
async function verdict(check: Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), LONGEST_CHECK_MS);
  });
  const answer = check.then(
    (said) => (typeof said === 'string' ? said : 'ok'),
    () => 'unavailable',
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
