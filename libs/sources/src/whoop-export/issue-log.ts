import type { ImportIssue } from '../import-report';

/** Issues that a report lists one by one; a file with more is broken throughout, and the counts say so. */
export const MAX_ISSUES = 500;

/** Collects what was skipped, emptied or adjusted: the first MAX_ISSUES in detail, all of them in number. */
export class IssueLog {
  private readonly issues: ImportIssue[] = [];
  private readonly counts = new Map<string, number>();

  /** @param describe is asked only while there is room: a hostile file has millions of issues. */
  add(code: string, describe: () => Omit<ImportIssue, 'code'>): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (this.issues.length < MAX_ISSUES) this.issues.push({ ...describe(), code });
  }

  /** The issues listed, by file in the given order and by line: some show only after all files are read. */
  inOrderOf(files: readonly string[]): ImportIssue[] {
    const places = new Map(files.map((file, place) => [file, place]));
    const placeOf = ({ file }: ImportIssue): number => places.get(file) ?? files.length;
    return [...this.issues].sort((a, b) => placeOf(a) - placeOf(b) || a.line - b.line);
  }

  /** Exact number of issues per code, in alphabetical order. */
  countsByCode(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
