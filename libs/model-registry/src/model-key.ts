import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;

/** What one file of a model is signed for: nobody else's, no other version's, no other model's. */
export interface SignedFile {
  userId: string;
  modelVersion: string;
  name: string;
  /** Of the bytes, hex. */
  sha256: string;
}

/** The key that signs models, made from the product's secret: a copy of the database does not hold it. */
export const modelKey = (secretKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', 'whoop-insights:models:1', KEY_BYTES));

/** HMAC-SHA256, hex. The parts cannot run into each other: none of them holds a line break. */
export const signatureOf = (key: Buffer, { userId, modelVersion, name, sha256 }: SignedFile): string =>
  createHmac('sha256', key).update([userId, modelVersion, name, sha256].join('\n')).digest('hex');
