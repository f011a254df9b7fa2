import { mean } from '@whoop/statistics';
import type { Series } from '../history/residuals';

const MIN_DAYS = 4;

/** The mean of a span of days beside that of another. */
export interface ComparedMean {
  mean: number | null;
  prev: number | null;
  /** `mean - prev`; null unless both spans have 4 known days. */
  delta: number | null;
}

/**
 * Means of two spans of days and their difference; a span with fewer than 4 known days has none. Source: science 10.1,
 * vector T2.
 *
 * @example weekDelta([55, 60, 70, null, 65, 72, 58], [50, 52, 60, 61, 55, null, null]); // delta 7.73
 */
export function weekDelta(span: Series, before: Series, minDays = MIN_DAYS): ComparedMean {
  const [now, prev] = [span, before].map((values) => {
    const known = values.filter((value) => value !== null);
    return known.length < minDays ? null : mean(known);
  }) as [number | null, number | null];
  return { mean: now, prev, delta: now === null || prev === null ? null : now - prev };
}
