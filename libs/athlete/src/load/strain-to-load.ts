import { THRESHOLDS } from '../thresholds';

const { growthPerStrainPoint, referenceStrain } = THRESHOLDS.load;

/**
 * Load points of a strain: `100 (e^(k s) - 1) / (e^(10 k) - 1)`. Strain is logarithmic, so it cannot be summed or
 * averaged; load can. Strain 10 is 100 points, 21 is 1,028. `k`, the growth of ln(load) per point of strain, is above 0
 * and the estimate unless another is asked for. Null for an unknown strain. Source: science 3.1.
 *
 * @example strainToLoad(14); // 241.736
 */
export function strainToLoad(strain: number, k?: number): number;
export function strainToLoad(strain: number | null, k?: number): number | null;
export function strainToLoad(strain: number | null, k: number = growthPerStrainPoint): number | null {
  if (strain === null) return null;
  return (100 * Math.expm1(k * strain)) / Math.expm1(k * referenceStrain);
}
