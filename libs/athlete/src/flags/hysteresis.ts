import { THRESHOLDS } from '../thresholds';
import type { FlagLevel, FlagReading } from './risk-flag';

/** How a flag that is on stands. */
export interface Hold {
  level: Exclude<FlagLevel, 0>;
  /** Days on which it was clear since it was last above level 0. */
  clearDays: number;
  /** Days in a row without a reading. */
  unknownDays: number;
}

const { clearDays: daysToClear, unknownDays: mostUnknownDays } = THRESHOLDS.flags;

/**
 * A flag after one more day; null is off. A level above 0 is taken over at once. At level 0 a flag that is on falls to
 * level 1 and goes off on the second clear day; days of level 0 that are not clear neither count nor start the count
 * anew. Days without a reading keep it as it is, at most 3 in a row. Source: science 6.1, golden F1.
 *
 * @example hysteresis({ level: 2, clearDays: 0, unknownDays: 0 }, { level: 0, clear: true });
 * // { level: 1, clearDays: 1, unknownDays: 0 }
 */
export function hysteresis(
  before: Hold | null,
  reading: Pick<FlagReading, 'level' | 'clear'> | null,
): Hold | null {
  if (reading === null) {
    if (before === null || before.unknownDays >= mostUnknownDays) return null;
    return { level: before.level, clearDays: before.clearDays, unknownDays: before.unknownDays + 1 };
  }
  if (reading.level > 0) return { level: reading.level as Hold['level'], clearDays: 0, unknownDays: 0 };
  if (before === null) return null;
  const clearDays = before.clearDays + (reading.clear ? 1 : 0);
  return clearDays >= daysToClear ? null : { level: 1, clearDays, unknownDays: 0 };
}
