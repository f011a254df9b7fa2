import { planCalendar } from './calendar';
import { exportFiles } from './export-files';
import { genuineZip } from './genuine-zip';
import { journalRows } from './journal-rows';
import { settingsOf, type SyntheticOptions } from './options';
import { randomStream } from './random';
import { simulate } from './simulate';
import { planTimeline } from './timeline';
import { type Truth, truthOf } from './truth';
import { withTwinWorkouts } from './twins';

export interface SyntheticExport {
  /** The four CSV files in the order of the archive. */
  files: { name: string; text: string }[];
  /** A ZIP in WHOOP's own shape. */
  zip: Uint8Array;
  truth: Truth;
}

/**
 * A realistic WHOOP export of a person who never lived, and the truth about it. Depends on its options alone: no clock,
 * no outside randomness. Linear in days; 10,000 days take about a second.
 * @throws OptionError for an option that cannot be met.
 */
export function generateExport(options: SyntheticOptions): SyntheticExport {
  const settings = settingsOf(options);
  const lived = simulate(planTimeline(planCalendar(settings), settings), settings);
  const twins = settings.quirks.has('twins');
  const cycles = twins ? withTwinWorkouts(lived, randomStream(settings.seed, 'twins')) : lived;
  const journal = journalRows(cycles, settings);
  const files = exportFiles(cycles, journal, settings);
  return {
    files: files.map(({ name, text }) => ({ name, text })),
    zip: genuineZip(files),
    truth: truthOf(cycles, files, journal, settings),
  };
}
