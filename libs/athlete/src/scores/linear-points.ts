import { clamp } from '@whoop/statistics';

/** Where a measure counts 0 points and where 100; `to` may lie below `from`, for measures of which less is better. */
export interface PointScale {
  from: number;
  to: number;
}

/**
 * Points of a value, 0-100: linear from one end of its scale to the other, flat beyond. Null for an unknown value.
 * Source: science 0 (`lin`).
 *
 * @example linearPoints(46, { from: 60, to: 25 }); // 40
 */
export function linearPoints(value: number | null, { from, to }: PointScale): number | null {
  return value === null ? null : 100 * clamp((value - from) / (to - from), 0, 1);
}
