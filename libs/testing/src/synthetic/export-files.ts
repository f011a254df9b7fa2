import type { RecordKind } from '@whoop/sources';
import { csvOf } from './csv';
import { EXPORT_LANGUAGES } from './export-languages';
import type { ExportLanguage } from './languages/export-language';
import { cycleRows, sleepRows, workoutRows } from './export-rows';
import type { JournalRows } from './journal-rows';
import type { SyntheticSettings } from './options';
import type { PlannedCycle } from './plan';

export interface ExportFile {
  kind: RecordKind;
  /** With `.csv`. */
  name: string;
  text: string;
}

/** The four files, in the order in which they stand in a real archive. */
export function exportFiles(
  cycles: readonly PlannedCycle[],
  journal: JournalRows,
  { locale, variant }: Pick<SyntheticSettings, 'locale' | 'variant'>,
): ExportFile[] {
  const language = EXPORT_LANGUAGES[locale];
  const header = headersOf(language, variant);
  const file = (kind: RecordKind, rows: Parameters<typeof csvOf>[1]): ExportFile => ({
    kind,
    name: `${language.files[kind]}.csv`,
    text: csvOf(header[kind], rows),
  });
  return [
    file('journal', journal.rows),
    file('cycles', cycleRows(cycles, variant)),
    file('sleeps', sleepRows(cycles, variant)),
    file('workouts', workoutRows(cycles, variant, language)),
  ];
}

/** V1 lacks the sleep consistency, V3 the distance and the altitude (whoop-format 3). */
function headersOf(
  language: ExportLanguage,
  variant: SyntheticSettings['variant'],
): Record<RecordKind, string[]> {
  const cycles = variant === 'V1' ? language.cycles.slice(0, -1) : [...language.cycles];
  const cycle = cycles.slice(0, 3);
  return {
    cycles,
    sleeps: [...cycle, ...cycles.slice(12), language.nap],
    workouts: [
      ...cycle,
      ...language.workout,
      ...cycles.slice(9, 12),
      ...[1, 2, 3, 4, 5].map(language.zone),
      ...(variant === 'V3' ? language.route.slice(0, 1) : language.route),
    ],
    journal: [...cycle, ...language.journal],
  };
}
