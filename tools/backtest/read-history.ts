import { readFileSync } from 'node:fs';
import { buildDays, computeFeatures } from '@whoop/athlete';
import type { FeaturedDay } from '@whoop/athlete';
import { readExport } from '@whoop/sources';

/** The days of an export with their features, as an import makes them. Throws what `readExport` does for a file that is none. */
export function readHistory(path: string): FeaturedDay[] {
  const { records, coverage } = readExport(readFileSync(path), { latestMs: Infinity });
  const { days } = buildDays(records, [coverage]);
  const naps = records.sleeps.filter(({ nap }) => nap);
  const features = computeFeatures(days, { naps, workouts: records.workouts });
  return days.map((day, i) => ({ ...day, ...features[i]! }));
}
