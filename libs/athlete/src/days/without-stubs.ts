import type { CycleRecord } from '@whoop/sources';
import { hasMeasure } from './cycle-measures';

/**
 * Leaves out the cycles that carry no measure and lie inside an earlier cycle's span: cycles never overlap
 * (whoop-format 5), so such a row is only the start that some other row named. A placeholder for a day without the
 * strap lies inside no other cycle and stays. Takes and returns cycles ascending by start.
 */
export function withoutStubs(ascending: readonly CycleRecord[]): CycleRecord[] {
  let latestEnd = -Infinity;
  return ascending.filter((cycle) => {
    const inside = cycle.endUtcMs === null ? cycle.startUtcMs < latestEnd : cycle.endUtcMs <= latestEnd;
    latestEnd = Math.max(latestEnd, cycle.endUtcMs ?? -Infinity);
    return !inside || hasMeasure(cycle);
  });
}
