import type { ImportIssue } from '../import-report';

/** Issues that a report lists one by one; a file with more is broken throughout, and the counts say so. */
export const MAX_ISSUES = 500;

/** Collects what was skipped, emptied or adjusted: the first MAX_ISSUES in detail, all of them in number. */
export class IssueLog {
  readonly issues: ImportIssue[] = [];
  private readonly counts = new Map<string, number>();

  add(issue: ImportIssue): void {
    this.counts.set(issue.code, (this.counts.get(issue.code) ?? 0) + 1);
    if (this.issues.length < MAX_ISSUES) this.issues.push(issue);
  }

  /** Exact number of issues per code, in alphabetical order. */
  countsByCode(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
