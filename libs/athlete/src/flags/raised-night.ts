import type { FlagEvidence } from './risk-flag';

/** How far above the usual a night must lie: deviations, and the measure's own unit. */
export interface RaisedFrom {
  zscore: number;
  rise: number;
}

/** A measure of one night beside what is usual for it. */
export interface OvernightMeasure {
  zscore: number | null;
  value: number | null;
  baseline: number | null;
}

/** Whether a night lies above the usual by both; false where any of the three is unknown. */
export function isRaised({ zscore, value, baseline }: OvernightMeasure, from: RaisedFrom): boolean {
  if (zscore === null || value === null || baseline === null) return false;
  return zscore >= from.zscore && value - baseline >= from.rise;
}

/** Whether all three numbers of the night are known. */
export function isJudged({ zscore, value, baseline }: OvernightMeasure): boolean {
  return zscore !== null && value !== null && baseline !== null;
}

/** What such a flag rests on. The threshold is in the measure's unit; `nights` are those raised in a row. */
export function raisedEvidence(
  { metric, unit }: Pick<FlagEvidence, 'metric' | 'unit'>,
  { zscore, value, baseline }: OvernightMeasure,
  from: RaisedFrom,
  nights: number,
): FlagEvidence {
  const threshold = baseline === null ? null : baseline + from.rise;
  return {
    metric,
    unit,
    value,
    baseline,
    threshold,
    n: nights,
    also: { zscore, zscoreThreshold: from.zscore },
  };
}

/** How far the night lies above the usual, in the measure's unit; null where either is unknown. */
export function riseOf({ value, baseline }: Pick<FlagEvidence, 'value' | 'baseline'>): number | null {
  return value === null || baseline === null ? null : value - baseline;
}
