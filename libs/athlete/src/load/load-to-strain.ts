import { THRESHOLDS } from '../thresholds';

const { growthPerStrainPoint, referenceStrain } = THRESHOLDS.load;

/**
 * The strain of a load: `ln(1 + L (e^(10 k) - 1) / 100) / k`, the inverse of `strainToLoad` with the same k. It is not
 * cut off at 21, so that the two stay inverse. Null for an unknown load. Source: science 3.1.
 *
 * @example loadToStrain(250); // 14.158
 */
export function loadToStrain(load: number, k?: number): number;
export function loadToStrain(load: number | null, k?: number): number | null;
export function loadToStrain(load: number | null, k: number = growthPerStrainPoint): number | null {
  if (load === null) return null;
  return Math.log1p((load * Math.expm1(k * referenceStrain)) / 100) / k;
}
