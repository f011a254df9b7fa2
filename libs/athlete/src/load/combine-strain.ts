import { THRESHOLDS } from '../thresholds';
import { loadToStrain } from './load-to-strain';
import { strainToLoad } from './strain-to-load';

/**
 * The strain of several cycles or workouts together: their loads add, their strains do not. Unknown strains are left
 * out, one known strain is returned as it is, none gives null; at most 21, where the scale ends. Source: science 3.1.
 *
 * @example combineStrain([10, 10]); // 13.1154
 */
export function combineStrain(strains: readonly (number | null)[]): number | null {
  const known = strains.filter((strain) => strain !== null);
  const [only] = known;
  if (only === undefined) return null;
  if (known.length === 1) return only;
  const load = known.reduce((sum, strain) => sum + strainToLoad(strain), 0);
  return Math.min(loadToStrain(load), THRESHOLDS.load.maxStrain);
}
