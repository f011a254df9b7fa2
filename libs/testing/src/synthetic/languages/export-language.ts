import type { RecordKind } from '@whoop/sources';

/** The words of an export in one language (whoop-format 3 and 4). Dates, numbers and booleans do not change. */
export interface ExportLanguage {
  /** File names without `.csv`. */
  files: Record<RecordKind, string>;
  /** The 26 columns of the cycles file, in order. */
  cycles: readonly string[];
  /** Last column of the sleeps file; the others are those of the cycles. */
  nap: string;
  /** Workout start, end, duration, activity name, activity strain. */
  workout: readonly [string, string, string, string, string];
  zone: (n: number) => string;
  /** GPS, distance, altitude gain, altitude change. */
  route: readonly [string, string, string, string];
  /** Question, answer, notes. */
  journal: readonly [string, string, string];
  /** Names of sports where they differ from the English ones. */
  sports: Readonly<Record<string, string>>;
}
