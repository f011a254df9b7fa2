/** How large an effect is, and how sure that is. */
export interface Estimate {
  /** In the unit of the measure. */
  effect: number;
  interval95: [number, number];
  interval90: [number, number];
  /** Two-sided, before it is corrected for the other tests of a run. */
  p: number;
  standardError: number;
  /** What the smaller side of the sample is worth in independent days. */
  nEffective: number;
  /** Both halves of the data agree in the sign. */
  stable: boolean;
}

/** One row of a table behind an insight: one cell per column. */
export type EvidenceRow = readonly (string | number | boolean | null)[];

/** The very days and values that an insight rests on. */
export interface Evidence {
  columns: readonly string[];
  rows: readonly EvidenceRow[];
}

/** What was compared and what came of it; `estimate` is null where there were too few days. */
export interface Compared {
  estimate: Estimate | null;
  /** Days with and without the exposure whose measure is known. */
  exposed: number;
  unexposed: number;
  /** First and last calendar day of them; null without one. */
  span: [number, number] | null;
  evidence: () => Evidence;
}
