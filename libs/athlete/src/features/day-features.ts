/**
 * The engineered columns of one day: what was usual before it, and how far the day lies from that. Baselines are in the
 * measure's own unit (%, strain points, hours, ms, bpm), z-scores in deviations; null where too little is known.
 */
export interface DayFeatures {
  date: string;
  recoveryBaseline7d: number | null;
  recoveryBaseline30d: number | null;
  recoveryZscore: number | null;
  /** Mean of the raw strain, as in the seed; sums over days use load. */
  strainBaseline7d: number | null;
  strainBaseline30d: number | null;
  strainZscore: number | null;
  sleepHoursBaseline7d: number | null;
  sleepHoursBaseline30d: number | null;
  sleepZscore: number | null;
  /** Geometric mean, ms: rMSSD is right-skewed (science 2.3). */
  hrvBaseline7d: number | null;
  hrvBaseline30d: number | null;
  /** On ln(ms). */
  hrvZscore: number | null;
  rhrBaseline7d: number | null;
  rhrBaseline30d: number | null;
  /** Higher is worse. */
  rhrZscore: number | null;
}
