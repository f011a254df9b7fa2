import type { Readable } from 'node:stream';

/** A file that has arrived in full, but lies aside until it is kept or discarded. */
export interface ReceivedFile {
  /** Where the store has put it; only the store may interpret this. */
  readonly location: string;
  /** Of all bytes, in lower-case hex. */
  readonly sha256: string;
  readonly byteSize: number;
  /** The first 8 bytes, fewer when there are no more: enough to tell what kind of file it is. */
  readonly head: Buffer;
}

/**
 * Keeps the bytes of files under keys that the server makes: segments of letters, digits and `_ @ . % -`, parted by `/`.
 * A file name from outside is never a key.
 */
export interface FileStore {
  /**
   * Takes a stream in, to its end. Whatever fails, nothing of it stays behind.
   * @throws FileTooLarge as soon as there are more than `maxBytes`; StorageFull; or the stream's own error.
   */
  receive(stream: NodeJS.ReadableStream, limits: { maxBytes: number }): Promise<ReceivedFile>;
  /** Makes a received file durable under the key. @throws FileMissing when it was kept or discarded before; StorageFull. */
  keep(received: ReceivedFile, key: string): Promise<void>;
  /** Removes a received file; does nothing when it is gone already or was kept. */
  discard(received: ReceivedFile): Promise<void>;
  /** Makes bytes durable under the key, in place of what was there. @throws StorageFull */
  write(key: string, bytes: Buffer): Promise<void>;
  /** @throws FileMissing */
  read(key: string): Promise<Buffer>;
  /** The bytes as a stream, with their number. @throws FileMissing */
  open(key: string): Promise<StoredFile>;
  /** Does nothing when there is no such file. */
  remove(key: string): Promise<void>;
  /** Removes all files whose keys begin with `folder` and a slash; does nothing when there is none. */
  removeFolder(folder: string): Promise<void>;
  /** Whether a file can be written now. */
  writable(): Promise<boolean>;
  /** Room left, in bytes. */
  freeBytes(): Promise<number>;
}

/** A file on its way out. */
export interface StoredFile {
  stream: Readable;
  byteSize: number;
}

/** There is no file under this key. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';
}

/** The stream has more bytes than allowed. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';

  constructor(readonly maxBytes: number) {
    super(`The file has more than ${maxBytes} bytes.`);
  }
}

/** The store has no room left. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}
