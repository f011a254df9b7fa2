import type { Series } from './series';

/** One measure of an athlete's history by calendar day. */
export interface MeasureSeries {
  /** Every known value; these are judged. */
  values: Series;
  /** The values that may enter a baseline: without partial and calibrating days (science 2.1). */
  usual: Series;
  /** Smallest deviation used, in the unit of the values. */
  deviationFloor: number;
}
