import { zipSync } from 'fflate';

export interface Entry {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The earliest that the format knows: the time of packing says nothing, and the same files are the same upload. */
const FIRST_DAY = '1980-01-01T00:00:00';

/** Single CSVs go as the ZIP that the server expects: stored, not packed, since they travel once and to a server nearby. */
export function zipOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return zipSync(files, { level: 0, mtime: FIRST_DAY });
}
