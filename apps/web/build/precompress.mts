import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json)$/;
const WORTH_IT = 1_024;

/** Leaves a Brotli and a gzip form beside each text file, so the gateway never compresses while it answers. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && TEXT.test(entry.name)) compress(join(entry.parentPath, entry.name));
      }
    },
  };
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < WORTH_IT) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  // Quality 9 takes a fifth of the time of 11 for 2 % more bytes.
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}
