import type { Request, Response } from 'express';
import multer, { type StorageEngine } from 'multer';
import type { FileStore, ReceivedFile } from '@whoop/platform';
import { Problem } from '../problem/problem';
import { meterBody, tooLarge, type BodyLimits } from './body-meter';
import { displayName } from './display-name';
import { cutOff, multipartProblem } from './multipart-problem';

/** A file that lies in the store's temporary folder until it is kept or discarded. */
export interface Arrived {
  received: ReceivedFile;
  displayName: string;
}

export interface ReceiveLimits extends Omit<BodyLimits, 'maxBytes'> {
  maxFileBytes: number;
}

/** Room for the part's header and the boundaries around the file. */
const FRAME_BYTES = 64 * 1024;
/** All of multer's own limits default to none. One more part than allowed must be seen to be refused. */
const PARTS = {
  files: 1,
  fields: 0,
  parts: 2,
  fieldSize: 1024,
  fieldNameSize: 64,
  headerPairs: 32,
  fieldNestingDepth: 0,
  fieldArrayIndexLimit: 0,
};

/**
 * Streams the form's one file into the store, never through memory. Whatever fails, nothing of it stays behind.
 * @throws Problem for a bad form, FileTooLarge and StorageFull from the store.
 */
export function receiveFile(
  { request, response }: { request: Request; response: Response },
  store: FileStore,
  limits: ReceiveLimits,
): Promise<Arrived> {
  requireMultipart(request);
  // A client that has left already ends nothing any more: whoever listened to this request would wait for ever.
  if (request.destroyed) throw cutOff();
  const maxBytes = limits.maxFileBytes + FRAME_BYTES;
  if (Number(request.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  return new Promise((resolve, reject) => {
    const stop = meterBody(request, { ...limits, maxBytes }, (problem) => fail(problem));
    let hasFailed = false;
    // multer reports an error only after it has read the body to its end, which a hostile one does not have.
    const fail = (error: Error) => {
      hasFailed = true;
      stop();
      reject(multipartProblem(error) ?? error);
    };
    const storage = new StoreEngine(store, limits.maxFileBytes, fail);
    const form = multer({
      storage,
      limits: { ...PARTS, fileSize: limits.maxFileBytes },
      // Browsers send names in UTF-8; the parser's default is Latin-1.
      defParamCharset: 'utf8',
    });
    void form.single('file')(request, response, (error: unknown) => {
      stop();
      if (error !== undefined) return fail(error as Error);
      // The rest may still arrive in full after the refusal, while the connection lingers.
      if (hasFailed) return storage.remove(() => undefined);
      const { received } = storage;
      if (received === null)
        return fail(new Problem('missing_file', 'Send the export in a part named "file".'));
      resolve({ received, displayName: displayName(request.file?.originalname ?? '') });
    });
  });
}

/** multer passes over anything that is not multipart without a word. */
function requireMultipart(request: Request): void {
  const encoding = request.get('content-encoding') ?? 'identity';
  if (encoding === 'identity' && request.is('multipart/form-data')) return;
  throw new Problem(
    'unsupported_media_type',
    'Send the file as multipart/form-data, uncompressed, in a part named "file".',
  );
}

/** multer's way of handing a stream over, into the file store. One per request. */
class StoreEngine implements StorageEngine {
  received: ReceivedFile | null = null;

  constructor(
    private readonly store: FileStore,
    private readonly maxBytes: number,
    private readonly fail: (error: Error) => void,
  ) {}

  _handleFile(_: Request, file: Express.Multer.File, done: (error?: unknown, info?: object) => void): void {
    this.store.receive(file.stream, { maxBytes: this.maxBytes }).then(
      (received) => {
        this.received = received;
        done(null, {});
      },
      (error: Error) => {
        this.fail(error);
        done(error);
      },
    );
  }

  _removeFile(_: Request, __: Express.Multer.File, done: (error: Error | null) => void): void {
    this.remove(done);
  }

  remove(done: (error: Error | null) => void): void {
    const received = this.received;
    this.received = null;
    if (received === null) return done(null);
    this.store.discard(received).then(
      () => done(null),
      (error: Error) => done(error),
    );
  }
}
