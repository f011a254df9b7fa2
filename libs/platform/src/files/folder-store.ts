import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { syncFile, syncFolder } from './durable';
import { checkedKey } from './file-key';
import { FileMissing, StorageFull, type FileStore, type ReceivedFile, type StoredFile } from './file-store';
import { receiveStream } from './receive-stream';
import { sweepFolder } from './sweep-folder';

/** An upload is kept or discarded within minutes; what lies in `tmp` for a day was left by a process that died. */
const ORPHAN_MS = 24 * 60 * 60 * 1000;
const FOLDER = { recursive: true, mode: 0o700 };
const FILE_MODE = 0o600;

/** A file store in a folder, which all processes of the product share. */
export class FolderStore implements FileStore {
  private readonly root: string;
  private readonly tmp: string;

  /** @param root made when it does not exist; relative to the working directory */
  constructor(root: string) {
    this.root = resolve(root);
    this.tmp = join(this.root, 'tmp');
  }

  /** Removes what died processes left behind more than a day ago; for the start of an app. @returns how many files */
  async sweep(): Promise<number> {
    await mkdir(this.tmp, FOLDER);
    return sweepFolder(this.tmp, Date.now() - ORPHAN_MS);
  }

  async receive(stream: NodeJS.ReadableStream, { maxBytes }: { maxBytes: number }): Promise<ReceivedFile> {
    await mkdir(this.tmp, FOLDER).catch(refuse);
    const location = join(this.tmp, `${randomUUID()}.part`);
    const file = await open(location, 'wx', FILE_MODE).catch(refuse);
    try {
      return { location, ...(await receiveStream(stream, file, maxBytes)) };
    } catch (error) {
      await rm(location, { force: true });
      return refuse(error);
    } finally {
      await file.close();
    }
  }

  async keep(received: ReceivedFile, key: string): Promise<void> {
    const path = this.pathOf(key);
    try {
      await syncFile(received.location);
      await mkdir(dirname(path), FOLDER);
      await rename(received.location, path);
      await this.syncFoldersOf(key);
    } catch (error) {
      refuse(error);
    }
  }

  async discard(received: ReceivedFile): Promise<void> {
    await rm(received.location, { force: true });
  }

  async write(key: string, bytes: Buffer): Promise<void> {
    await this.keep(await this.receive(Readable.from([bytes]), { maxBytes: bytes.length }), key);
  }

  async read(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key)).catch(refuse);
  }

  async open(key: string): Promise<StoredFile> {
    const file = await open(this.pathOf(key), 'r').catch(refuse);
    const { size } = await file.stat();
    return { stream: file.createReadStream(), byteSize: size };
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async removeFolder(folder: string): Promise<void> {
    await rm(this.pathOf(folder), { recursive: true, force: true });
  }

  async writable(): Promise<boolean> {
    const probe = join(this.tmp, `${randomUUID()}.part`);
    try {
      await mkdir(this.tmp, FOLDER);
      const file = await open(probe, 'wx', FILE_MODE);
      await file.close();
      await rm(probe);
      return true;
    } catch {
      return false;
    }
  }

  async freeBytes(): Promise<number> {
    await mkdir(this.root, FOLDER);
    const { bavail, bsize } = await statfs(this.root);
    return bavail * bsize;
  }

  /** Folders that are new have entries that must last as well, up to the root. */
  private async syncFoldersOf(key: string): Promise<void> {
    const segments = key.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
      await syncFolder(join(this.root, ...segments.slice(0, depth)));
    }
  }

  private pathOf(key: string): string {
    return join(this.root, checkedKey(key));
  }
}

/** Throws what callers can tell apart; paths stay in the cause, for the log. */
const refuse = (cause: unknown): never => {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') throw new FileMissing('The file is not in the store.', { cause });
  if (code === 'ENOSPC' || code === 'EDQUOT') throw new StorageFull('The store has no room left.', { cause });
  throw cause;
};
