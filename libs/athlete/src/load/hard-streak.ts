import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { hardStrain } = THRESHOLDS.load;

/**
 * For every day, how many days of strain 14 or more in a row ended the day before. Null when the day before is unknown;
 * an unknown day further back ends the row, so that what is counted was measured. Source: science 3.3.
 *
 * @example hardStreak([15, 14, 9, 16, null, 12]); // [null, 1, 2, 0, 1, null]
 */
export function hardStreak(strain: Series): (number | null)[] {
  let streak = 0;
  return strain.map((_, t) => {
    const yesterday = strain[t - 1] ?? null;
    streak = yesterday !== null && yesterday >= hardStrain ? streak + 1 : 0;
    return yesterday === null ? null : streak;
  });
}
