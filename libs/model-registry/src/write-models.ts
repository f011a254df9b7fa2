import { createHash } from 'node:crypto';
import type { ModelFile } from '@whoop/database';
import { modelFileKey } from '@whoop/platform';
import type { FileStore } from '@whoop/platform';
import { signatureOf } from './model-key';

/** The documents of one training run, by model. */
export interface NewModels {
  userId: string;
  modelVersion: string;
  documents: Readonly<Record<string, object>>;
}

/** Makes the documents durable and says how they will be known again. Files of a run that is never published are to be removed. */
export async function writeModels(
  fileStore: FileStore,
  key: Buffer,
  { userId, modelVersion, documents }: NewModels,
): Promise<ModelFile[]> {
  const files: ModelFile[] = [];
  for (const [name, document] of Object.entries(documents)) {
    const bytes = Buffer.from(JSON.stringify(document));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fileKey = modelFileKey(userId, modelVersion, name);
    await fileStore.write(fileKey, bytes);
    const hmac = signatureOf(key, { userId, modelVersion, name, sha256 });
    files.push({ name, fileKey, sha256, hmac, byteSize: bytes.length });
  }
  return files;
}
