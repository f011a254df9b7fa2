import { createHash, timingSafeEqual } from 'node:crypto';
import type { ModelFile, PredictionRunEntity } from '@whoop/database';
import { FileMissing, modelFileKey } from '@whoop/platform';
import type { FileStore } from '@whoop/platform';
import { signatureOf } from './model-key';

/** The largest document that is read (reliability R65); one of five years has about a tenth of it. */
const MOST_BYTES = 20 * 1024 * 1024;

/** A model's file is not what a training run of ours wrote. The message names the model and what is wrong, never a path. */
export class BadModel extends Error {
  override readonly name = 'BadModel';
}

type SignedRun = Pick<PredictionRunEntity, 'userId' | 'modelVersion' | 'files'>;

/**
 * The documents of a run, by model. Each is proven before it is parsed: its bytes by their hash, the hash by our signature
 * for this owner, version and name. The path is made here and not taken from the row.
 * @throws BadModel
 */
export async function readModels(
  fileStore: FileStore,
  key: Buffer,
  run: SignedRun,
): Promise<Record<string, unknown>> {
  const documents: [string, unknown][] = [];
  for (const file of run.files) documents.push([file.name, await readModel(fileStore, key, { run, file })]);
  return Object.fromEntries(documents);
}

async function readModel(
  fileStore: FileStore,
  key: Buffer,
  { run: { userId, modelVersion }, file: { name, sha256, hmac } }: { run: SignedRun; file: ModelFile },
): Promise<unknown> {
  if (!isSame(signatureOf(key, { userId, modelVersion, name, sha256 }), hmac))
    throw new BadModel(`${name}: its signature is not ours for this athlete and version`);
  const bytes = await fileStore.read(modelFileKey(userId, modelVersion, name)).catch((error: unknown) => {
    if (error instanceof FileMissing) throw new BadModel(`${name}: its file is missing`);
    throw error;
  });
  if (bytes.length > MOST_BYTES) throw new BadModel(`${name}: its file is too large`);
  if (!isSame(createHash('sha256').update(bytes).digest('hex'), sha256))
    throw new BadModel(`${name}: its file is not what was written`);
  return JSON.parse(bytes.toString('utf8'));
}

function isSame(made: string, stored: string): boolean {
  const [a, b] = [Buffer.from(made), Buffer.from(stored)];
  return a.length === b.length && timingSafeEqual(a, b);
}
