import type { ImportWarning } from '../import-report';
import type { CycleRecord, RecordKind, Records } from '../records';
import type { Sheet } from './sheet';

export interface ExportFacts {
  sheets: readonly Sheet[];
  records: Records;
  inferredCycles: number;
  /** False for a single CSV: whoever sends one knows that it is not all. */
  archive: boolean;
}

const KINDS: readonly RecordKind[] = ['cycles', 'sleeps', 'workouts', 'journal'];

/** What the athlete should know about an export although it was read. */
export function warningsOf(facts: ExportFacts): ImportWarning[] {
  return [
    ...missingFiles(facts),
    ...repeatedFiles(facts),
    ...acrossFiles(facts),
    ...suspectedNaps(facts),
    ...facts.sheets.flatMap(withinFile),
  ].filter(({ count }) => count > 0);
}

const WITHOUT_FILE: Record<(typeof KINDS)[number], string> = {
  cycles: 'recoveries and strain are',
  sleeps: 'single nights and naps are',
  workouts: 'workouts are',
  journal: 'the journal is',
};

function missingFiles({ sheets, archive }: ExportFacts): ImportWarning[] {
  if (!archive) return [];
  const present = new Set(sheets.map((sheet) => sheet.format.header.kind));
  return KINDS.filter((kind) => !present.has(kind)).map((kind) =>
    warning(
      'missing_file',
      1,
      `The export holds no ${kind} file, so ${WITHOUT_FILE[kind]} unknown rather than none.`,
    ),
  );
}

function repeatedFiles({ sheets }: ExportFacts): ImportWarning[] {
  return KINDS.map((kind) => {
    const files = sheets
      .filter((sheet) => sheet.format.header.kind === kind)
      .map((sheet) => sheet.format.file);
    return warning(
      'repeated_kind',
      Math.max(0, files.length - 1),
      `${files.join(' and ')} both hold ${kind}; all were read and merged.`,
    );
  });
}

function acrossFiles({ sheets, records, inferredCycles }: ExportFacts): ImportWarning[] {
  const languages = new Set(sheets.map((sheet) => sheet.format.header.language));
  const workouts = sheets.filter((sheet) => sheet.format.header.kind === 'workouts');
  const empty = workouts.length > 0 && workouts.every((sheet) => sheet.rowsRead === 0);
  return [
    warning('no_workouts', empty ? 1 : 0, 'The workouts file is empty: no workouts were recorded.'),
    warning(
      'mixed_languages',
      languages.size - 1,
      `The files are in different languages (${[...languages].join(', ')}).`,
    ),
    warning(
      'cycle_inferred',
      inferredCycles,
      'Some sleeps, workouts or answers belong to days that the cycles file lacks; those days have no recovery or strain.',
    ),
    warning(
      'overlapping_cycles',
      overlaps(records.cycles),
      'Some cycles begin before the one before them ends, as when files of two people are mixed.',
    ),
  ];
}

/** Where there is a sleeps file, nights are taken from it, and what the cycles show does not matter. */
function suspectedNaps({ sheets }: ExportFacts): ImportWarning[] {
  if (sheets.some((sheet) => sheet.format.header.kind === 'sleeps')) return [];
  return sheets.map(({ suspectedNaps: rows, format: { file } }) =>
    warning(
      'sleep_may_be_a_nap',
      rows,
      `The sleep shown in rows of "${file}" may be a nap and not the night.`,
      file,
    ),
  );
}

function withinFile(sheet: Sheet): ImportWarning[] {
  const { file, header } = sheet.format;
  const own = (code: string, count: number, message: string): ImportWarning =>
    warning(code, count, message, file);
  return [
    own(
      'unknown_columns',
      header.unknownColumns.length,
      `Columns of "${file}" that are not known were not read.`,
    ),
    own(
      'assumed_offset',
      sheet.assumedOffsets,
      `Rows of "${file}" lack a timezone; that of the nearest row was used.`,
    ),
    own(
      'nap_assumed',
      sheet.assumedNaps,
      `Rows of "${file}" do not tell naps from nights; they were read as nights.`,
    ),
    own(
      'stages_do_not_add_up',
      sheet.uneven,
      `In rows of "${file}" the sleep stages do not add up to the time asleep.`,
    ),
    own(
      'merged_rows',
      sheet.mergedRows,
      `Rows of "${file}" that mean the same with other values were merged.`,
    ),
    own('empty_rows', sheet.emptyRows, `Rows of "${file}" hold no value at all and were passed over.`),
  ];
}

/** Cycles, ascending by start, that begin before the latest end so far. */
function overlaps(cycles: readonly CycleRecord[]): number {
  let latest = -Infinity;
  let count = 0;
  for (const { startUtcMs, endUtcMs } of cycles) {
    if (startUtcMs < latest) count += 1;
    latest = Math.max(latest, endUtcMs ?? startUtcMs);
  }
  return count;
}

function warning(code: string, count: number, message: string, file: string | null = null): ImportWarning {
  return { code, message, file, count };
}
