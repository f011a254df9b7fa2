import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the folder's files that were last written before the instant (epoch ms). @returns how many */
export const sweepFolder = async (folder: string, beforeMs: number): Promise<number> => {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const writtenMs = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      // Another process has just taken or removed it.
      () => Number.POSITIVE_INFINITY,
    );
    if (writtenMs >= beforeMs) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
};
