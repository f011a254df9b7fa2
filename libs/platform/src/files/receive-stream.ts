import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { FileTooLarge } from './file-store';

const HEAD_BYTES = 8;

/** Writes a stream to its end into a file, measuring on the way. @throws FileTooLarge, or the stream's or disk's error. */
export const receiveStream = async (
  stream: NodeJS.ReadableStream,
  file: FileHandle,
  maxBytes: number,
): Promise<{ sha256: string; byteSize: number; head: Buffer }> => {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let byteSize = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    byteSize += bytes.length;
    if (byteSize > maxBytes) throw new FileTooLarge(maxBytes);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.length)]);
    hash.update(bytes);
    await writeAll(file, bytes);
  }
  return { sha256: hash.digest('hex'), byteSize, head };
};

/** A single write may be short, which a full disk shows only at the next one. */
const writeAll = async (file: FileHandle, bytes: Buffer): Promise<void> => {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done)).bytesWritten;
};
