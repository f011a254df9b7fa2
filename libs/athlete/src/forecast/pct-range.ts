/** A recovery foretold, percent, and the range that is to hold 80 % of cases: low <= pct <= high. */
export interface PctRange {
  pct: number;
  lowPct: number;
  highPct: number;
}
