import { safeText } from '../archive/entry-name';
import type { Language, Variant } from '../import-report';
import { RejectedFile } from '../rejected-file';
import type { RecordKind } from '../records';
import type { Column } from './columns';
import { COLUMNS_OF, REQUIRED_COLUMNS } from './columns';
import { kindByName } from './file-names';
import type { KnownHeader } from './headers/dictionary';
import { englishHeader, HEADERS, knownHeader } from './headers/dictionary';

/** What a file's first row says about it. */
export interface SheetHeader {
  kind: RecordKind;
  language: Language;
  variant: Variant | null;
  /** Number of cells of every row. */
  width: number;
  columnAt: Partial<Record<Column, number>>;
  /** As the file spells them, safe to show; by cell index. */
  spelt: readonly string[];
  unknownColumns: string[];
  missingColumns: string[];
}

const MAX_SHOWN = 100;
/** With this many known columns a file is meant to be WHOOP's, and what it lacks is worth an error message. */
const CLEARLY_WHOOP = 3;

/** Columns that only one kind of file has; the first kind with one of its columns present is the file's. */
const DECISIVE: readonly [RecordKind, readonly Column[]][] = [
  ['journal', ['question', 'answeredYes']],
  ['workouts', ['workoutStart', 'activityStrain', 'activity']],
  ['sleeps', ['nap']],
  ['cycles', ['recoveryPct', 'dayStrain', 'rhrBpm', 'hrvMs', 'skinTempC', 'spo2Pct', 'energyKcal']],
  ['sleeps', ['sleepOnset', 'wakeOnset']],
];

/** Columns that no file of this generation has, so that none lacks them (whoop-format 3). */
const NEVER_IN: Record<Variant, readonly Column[]> = {
  V1: ['consistencyPct'],
  V2: [],
  V3: ['distanceM', 'altitudeGainM', 'altitudeChangeM'],
};

/**
 * Reads a header row by its names alone, in any language and order (whoop-format 3-4).
 *
 * @param file name for messages and, where the header leaves the kind open, the tie-break.
 * @returns null when this is no file of a WHOOP export.
 * @throws RejectedFile `unexpected_schema` for a WHOOP file that lacks what it cannot do without, or names a column twice.
 */
export function readSheetHeader(cells: readonly string[], file: string): SheetHeader | null {
  const known = cells.map(knownHeader);
  const present = new Set(known.flatMap((header) => (header ? [header.column] : [])));
  const named = kindByName(file);
  const kind = kindOf(present, named);
  if (kind === null) {
    if (named === null) return null;
    throw unexpected(file, `The columns of "${file}" are not those of a WHOOP export. ${languagesRead()}`);
  }
  const columns = COLUMNS_OF[kind] as readonly Column[];
  const missing = REQUIRED_COLUMNS[kind].filter((column) => !present.has(column));
  if (missing.length > 0) {
    if (named === null && present.size < CLEARLY_WHOOP) return null;
    throw unexpected(
      file,
      `"${file}" lacks ${listed(missing)}. Please export it from WHOOP again, or restore the column.`,
    );
  }
  const variant = variantOf(kind, present);
  const never: readonly Column[] = variant === null ? [] : NEVER_IN[variant];
  const spelt = cells.map((cell, index) => safeText(cell.trim(), MAX_SHOWN) || `(column ${index + 1})`);
  return {
    kind,
    language: languageOf(known),
    variant,
    width: cells.length,
    columnAt: columnPlaces(file, known, columns),
    spelt,
    unknownColumns: spelt.filter((_, index) => !known[index] || !columns.includes(known[index].column)),
    missingColumns: columns
      .filter((column) => !present.has(column) && !never.includes(column))
      .map(englishHeader),
  };
}

function kindOf(present: ReadonlySet<Column>, named: RecordKind | null): RecordKind | null {
  const decided = DECISIVE.find(([, columns]) => columns.some((column) => present.has(column)));
  if (decided) return decided[0];
  if (!present.has('cycleStart')) return null;
  return named ?? 'cycles';
}

function columnPlaces(
  file: string,
  known: readonly (KnownHeader | null)[],
  columns: readonly Column[],
): Partial<Record<Column, number>> {
  const places: Partial<Record<Column, number>> = {};
  known.forEach((header, index) => {
    if (!header || !columns.includes(header.column)) return;
    if (places[header.column] !== undefined) {
      throw unexpected(
        file,
        `"${file}" has two columns for ${listed([header.column])}. Please remove one of them.`,
      );
    }
    places[header.column] = index;
  });
  return places;
}

/** The language that most columns are spelt in; the first one listed where several tie. */
function languageOf(known: readonly (KnownHeader | null)[]): Language {
  const votes = (language: Language): number =>
    known.filter((header) => header?.languages.includes(language)).length;
  const languages = Object.keys(HEADERS) as Language[];
  return languages.reduce((best, language) => (votes(language) > votes(best) ? language : best));
}

/** Each change of the exporter shows in one kind of file only: V2 brought sleep consistency, V3 dropped distance. */
function variantOf(kind: RecordKind, present: ReadonlySet<Column>): Variant | null {
  if (kind === 'workouts') return present.has('distanceM') || present.has('altitudeGainM') ? null : 'V3';
  if (kind === 'journal') return null;
  return present.has('consistencyPct') ? null : 'V1';
}

function listed(columns: readonly Column[]): string {
  return columns.map((column) => `"${englishHeader(column)}"`).join(' and ');
}

function languagesRead(): string {
  return 'Exports in English, German, Spanish, French, Portuguese and Italian are read: please set the WHOOP app to one of them and export again.';
}

function unexpected(file: string, message: string): RejectedFile {
  return new RejectedFile('unexpected_schema', message, [{ file, line: 1, column: null, message }]);
}
