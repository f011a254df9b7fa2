import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Config, FileStore } from '@whoop/platform';
import { sniff } from '@whoop/sources';
import { Problem } from '../problem/problem';
import { storageFull } from '../problem/problem-of';
import { CONFIG, FILE_STORE } from '../resources';
import { receiveFile, type Arrived } from './receive-file';

const MEBIBYTE = 1024 * 1024;
/** The database grows with every import on what is usually the same disk, so uploads stop first. */
const SPARE_UPLOADS = 10;
const STALL = { windowMs: 30_000, minBytesPerWindow: 16 * 1024 };

/** Takes the file of a request in: from the network to the store's temporary folder, or a Problem and nothing left behind. */
@Injectable()
export class UploadIntake {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async take(request: Request, response: Response): Promise<Arrived> {
    const maxFileBytes = this.config.maxUploadMb * MEBIBYTE;
    if ((await this.store.freeBytes()) < maxFileBytes * SPARE_UPLOADS) throw storageFull();
    const arrived = await receiveFile({ request, response }, this.store, { ...STALL, maxFileBytes });
    const content = sniff(arrived.received.head);
    if (content.is === 'zip' || content.is === 'text') return arrived;
    await this.drop(arrived);
    const what = content.is === 'empty' ? 'empty' : content.what;
    throw new Problem('not_a_zip', `Upload the ZIP that WHOOP sent you, as it came. This file is ${what}.`);
  }

  /** Removes the temporary file; does nothing when the file was kept. */
  drop({ received }: Arrived): Promise<void> {
    return this.store.discard(received);
  }
}
