import { clamp } from '@whoop/statistics';
import { loadToStrain } from '../load/load-to-strain';
import { strainToLoad } from '../load/strain-to-load';
import { THRESHOLDS } from '../thresholds';
import type { Intensity, StrainTarget } from './recommendation';

const { loadShares, defaults, maxLoadRatio, leastCapStrain, upper, lower, leastWidth } =
  THRESHOLDS.recommendation.strainTarget;
const { acute } = THRESHOLDS.load;

/** The loads that a strain target rests on, load points; null where too little is known. */
export interface StrainTargetInputs {
  intensity: Intensity;
  /** Mean load a day of the 28 days before today. */
  usualLoad: number | null;
  /** Mean load a day of the 23 days before the week that ends today. */
  chronicLoad: number | null;
  /** Load of the 6 days before today together. */
  lastDaysLoad: number | null;
  /** Load of one of the athlete's easiest days: one in ten is easier. */
  easyDayLoad: number | null;
}

/**
 * Day strain to aim for: a share of the usual daily load by intensity, as strain. The upper end is lowered so that today
 * would not push the load ratio above 1.5, though not below strain 4 nor below one of the athlete's easiest days, whose
 * load everyday life brings anyway; the ends lie at least 1 apart. While the usual load is unknown the defaults of the
 * intensity. Source: science 7.4, decision 0012.
 *
 * @example strainTarget({ intensity: 'moderate', usualLoad: 100, chronicLoad: 100, lastDaysLoad: 600, easyDayLoad: null }); // 9.05-11.15
 */
export function strainTarget(inputs: StrainTargetInputs): StrainTarget {
  const { intensity, usualLoad } = inputs;
  if (usualLoad === null) {
    const [lo, hi] = defaults[intensity];
    return { lo, hi, source: 'default', cappedByLoad: false };
  }
  const [from, to] = loadShares[intensity];
  const most = mostLoadToday(inputs);
  const cappedByLoad = most < usualLoad * to;
  const hi = clamp(loadToStrain(Math.min(usualLoad * to, most)), upper.min, upper.max);
  const lo = clamp(Math.min(loadToStrain(usualLoad * from), hi - leastWidth), lower.min, lower.max);
  return { lo, hi, source: 'personal', cappedByLoad };
}

/** Load (points) that today may bring; infinite while the load ratio is unknown. */
function mostLoadToday({ chronicLoad, lastDaysLoad, easyDayLoad }: StrainTargetInputs): number {
  if (chronicLoad === null || lastDaysLoad === null) return Infinity;
  const left = maxLoadRatio * chronicLoad * acute.windowDays - lastDaysLoad;
  return Math.max(left, strainToLoad(leastCapStrain), easyDayLoad ?? 0);
}
