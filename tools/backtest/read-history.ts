import { readFileSync } from 'node:fs';
import { buildDays, computeFeatures } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import type { HistoryRecords } from '@whoop/insights';
import { readExport } from '@whoop/sources';

/** The days of an export with their features, as an import makes them. Throws what `readExport` does for a file that is none. */
export const readHistory = (path: string): FeaturedDay[] => [...readRecords(readFileSync(path)).days];

/** The same with the records that insights look at. */
export function readRecords(zip: Uint8Array): HistoryRecords {
  const { records, coverage } = readExport(zip, { latestMs: Infinity });
  const { days } = buildDays(records, [coverage]);
  const naps = records.sleeps.filter(({ nap }) => nap);
  const { workouts, journal } = records;
  const features = computeFeatures(days, { naps, workouts });
  return { days: days.map((day, i) => ({ ...day, ...features[i]! })), naps, workouts, journal };
}
