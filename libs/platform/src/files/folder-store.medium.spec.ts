import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { rawFileKey } from './file-key';
import { FileMissing, FileTooLarge, StorageFull } from './file-store';
import { FolderStore } from './folder-store';

const KEY = rawFileKey('user123', '0198c0de-0000-7000-8000-000000000001');
const LIMITS = { maxBytes: 1_000 };

let root: string;
let store: FolderStore;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'files-')), 'store');
  store = new FolderStore(root);
});

const streamOf = (...chunks: (string | Buffer)[]): Readable =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const partsLeft = (): string[] => readdirSync(join(root, 'tmp'));

describe('receive', () => {
  it('measures on the way', async () => {
    const received = await store.receive(streamOf('PK\u0003', '\u0004and', ' more'), LIMITS);
    expect(received).toMatchObject({
      byteSize: 12,
      sha256: createHash('sha256').update('PK\u0003\u0004and more').digest('hex'),
      head: Buffer.from('PK\u0003\u0004and '),
    });
    expect(statSync(received.location).mode & 0o777).toBe(0o600);
  });

  it('takes an empty file, and one of exactly the limit', async () => {
    expect(await store.receive(streamOf(), LIMITS)).toMatchObject({ byteSize: 0, head: Buffer.alloc(0) });
    expect(await store.receive(streamOf(Buffer.alloc(1_000)), LIMITS)).toMatchObject({ byteSize: 1_000 });
  });

  it('stops at the first byte too many and leaves nothing', async () => {
    let pulled = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          pulled += 1;
          yield Buffer.alloc(100);
        }
      })(),
    );
    await expect(store.receive(endless, LIMITS)).rejects.toThrow(FileTooLarge);
    expect(pulled).toBeLessThan(40);
    expect(endless.destroyed).toBe(true);
    expect(partsLeft()).toEqual([]);
  });

  it('leaves nothing of a stream that breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('some');
        throw new Error('client went away');
      })(),
    );
    await expect(store.receive(broken, LIMITS)).rejects.toThrow('client went away');
    expect(partsLeft()).toEqual([]);
  });

  it('says when there is no room', async () => {
    const full = Readable.from(
      (function* () {
        yield Buffer.from('some');
        throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      })(),
    );
    await expect(store.receive(full, LIMITS)).rejects.toThrow(StorageFull);
  });
});

describe('keep', () => {
  it('moves the file under its key', async () => {
    await store.keep(await store.receive(streamOf('bytes'), LIMITS), KEY);
    expect((await store.read(KEY)).toString()).toBe('bytes');
    expect(partsLeft()).toEqual([]);
  });

  it('refuses what was discarded', async () => {
    const received = await store.receive(streamOf('bytes'), LIMITS);
    await store.discard(received);
    await store.discard(received);
    await expect(store.keep(received, KEY)).rejects.toThrow(FileMissing);
  });

  it('never leaves the root', async () => {
    const received = await store.receive(streamOf('bytes'), LIMITS);
    for (const key of ['../outside', 'raw/../../outside', '/etc/cron.d/x', 'raw/a/..']) {
      await expect(store.keep(received, key)).rejects.toThrow(RangeError);
      await expect(store.read(key)).rejects.toThrow(RangeError);
      await expect(store.remove(key)).rejects.toThrow(RangeError);
    }
    expect(readdirSync(join(root, '..'))).toEqual(['store']);
  });
});

describe('read and remove', () => {
  it('tells a file that is not there', async () => {
    await store.keep(await store.receive(streamOf('bytes'), LIMITS), KEY);
    await store.remove(KEY);
    await store.remove(KEY);
    await expect(store.read(KEY)).rejects.toThrow(FileMissing);
  });
});

describe('sweep', () => {
  it('removes only what has lain there for a day', async () => {
    await store.receive(streamOf('fresh'), LIMITS);
    const old = await store.receive(streamOf('old'), LIMITS);
    const yesterday = Date.now() / 1_000 - 25 * 3_600;
    utimesSync(old.location, yesterday, yesterday);
    expect(await store.sweep()).toBe(1);
    expect(partsLeft()).toHaveLength(1);
  });
});

describe('the state of the store', () => {
  it('knows whether it can be written and how much room is left', async () => {
    expect(await store.writable()).toBe(true);
    expect(await store.freeBytes()).toBeGreaterThan(0);
    expect(partsLeft()).toEqual([]);
    mkdirSync(join(root, 'raw'));
    writeFileSync(join(root, 'blocked'), '');
    expect(await new FolderStore(join(root, 'blocked')).writable()).toBe(false);
  });
});
