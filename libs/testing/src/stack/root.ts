import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout: the nearest folder above with nx.json, whether this file runs from source or compiled. */
export const ROOT = ((): string => {
  let folder = __dirname;
  while (!existsSync(join(folder, 'nx.json'))) {
    if (dirname(folder) === folder) throw new Error('This must run inside the checkout.');
    folder = dirname(folder);
  }
  return folder;
})();
