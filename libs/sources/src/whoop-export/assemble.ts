import type { ImportReport } from '../import-report';
import { NATURAL_ORDER } from '../natural-order';
import type { Coverage, RecordKind, Records } from '../records';
import { RejectedFile } from '../rejected-file';
import { collapse } from './collapse';
import type { Gatherer } from './gather';
import { inferCycles } from './infer-cycles';
import type { IssueLog } from './issue-log';
import type { Sheet } from './sheet';
import { coverageOf, spanOf } from './time-span';
import { warningsOf } from './warnings';
import { numberTwins } from './workout-twins';

/** Cycles of one export: a lifetime of 54 years. */
const MAX_CYCLES = 20_000;

export interface ExportContents {
  records: Records;
  coverage: Coverage;
  report: ImportReport;
  /** Last instant of any record, epoch ms: the newer of two exports is the one that reaches further. Null without records. */
  lastInstantMs: number | null;
}

export interface ReadParts {
  sheets: readonly Sheet[];
  gatherer: Gatherer;
  log: IssueLog;
  ignoredEntries: ImportReport['ignoredEntries'];
  archive: boolean;
}

/** Joins what was read from all files: one record per natural key, in a fixed order, and the report about it. */
export function assemble({ sheets, gatherer, log, ignoredEntries, archive }: ReadParts): ExportContents {
  const { records, inferredCycles } = recordsOf(gatherer);
  const { instants, days } = spanOf(records);
  const report: ImportReport = {
    source: 'whoop-export',
    files: sheets.map((sheet) => sheet.report()),
    ignoredEntries,
    issues: log.inOrderOf(sheets.map((sheet) => sheet.format.file)),
    issueCounts: log.countsByCode(),
    warnings: warningsOf({ sheets, records, inferredCycles, archive }),
    range: days,
    counts: {
      cycles: records.cycles.length,
      sleeps: records.sleeps.length,
      workouts: records.workouts.length,
      journal: records.journal.length,
    },
  };
  const kinds = new Set<RecordKind>(sheets.map((sheet) => sheet.format.header.kind));
  return { records, coverage: coverageOf(instants, kinds), report, lastInstantMs: instants?.[1] ?? null };
}

function recordsOf(gatherer: Gatherer): { records: Records; inferredCycles: number } {
  const known = collapse(gatherer.cycles, NATURAL_ORDER.cycles);
  const inferred = inferCycles(known, [...gatherer.sleeps, ...gatherer.workouts, ...gatherer.journal]);
  refuseTooManyCycles(known.length + inferred.length);
  const records = {
    cycles: inferred.length === 0 ? known : [...known, ...inferred].sort(NATURAL_ORDER.cycles),
    sleeps: collapse(gatherer.sleeps, NATURAL_ORDER.sleeps),
    workouts: collapse(numberTwins(gatherer.workouts), NATURAL_ORDER.workouts),
    journal: collapse(gatherer.journal, NATURAL_ORDER.journal),
  };
  return { records, inferredCycles: inferred.length };
}

/** Each cycle becomes a day, and every later stage is measured in days: 10,000 are the most that it is tested with. */
function refuseTooManyCycles(cycles: number): void {
  if (cycles <= MAX_CYCLES) return;
  throw new RejectedFile(
    'file_too_large',
    `The files tell of more than ${MAX_CYCLES} cycles. Twenty years of WHOOP data have about 7,300.`,
  );
}
