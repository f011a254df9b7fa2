import { generateExport } from '../synthetic/generate-export';
import { zipOf } from '../archives/zip-writer';

/** Columns of a cycle that are empty while it is open: its end, and strain, energy and heart rates. */
const OPEN_COLUMNS = [1, 8, 9, 10, 11];

interface StoredUpload {
  zip: Uint8Array;
  uploadId: string;
}

/**
 * An athlete's export of 100 days (or `days`) up to 2026-06-30 (one fewer with a night), and the one that was made the day before: without the
 * newest cycle, the one before it still open.
 */
export function exportsADayApart(days = 100): { earlier: StoredUpload; later: StoredUpload } {
  const whole = generateExport({
    days,
    seed: 5,
    endDate: '2026-06-30',
    quirks: new Set(['naps', 'open'] as const),
  });
  return {
    earlier: { zip: aDayEarlier(whole.files), uploadId: '019a0000-0000-7000-8000-000000000001' },
    later: { zip: whole.zip, uploadId: '019a0000-0000-7000-8000-000000000002' },
  };
}

function aDayEarlier(files: readonly { name: string; text: string }[]): Uint8Array {
  const [newest, open] = [...new Set(files[1]!.text.match(/^20\d\d[^,]+/gm))].sort().reverse();
  const asOpen = (row: string) =>
    row
      .split(',')
      .map((cell, i, { length }) => (i === 1 || (length > 20 && OPEN_COLUMNS.includes(i)) ? '' : cell))
      .join(',');
  const members = files.map(({ name, text }) => {
    const rows = text.split('\n').filter((row) => !row.startsWith(newest!));
    return { name, data: rows.map((row) => (row.startsWith(open!) ? asOpen(row) : row)).join('\n') };
  });
  return zipOf(members);
}
