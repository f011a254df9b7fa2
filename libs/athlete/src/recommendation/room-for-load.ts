import { loadToStrain } from '../load/load-to-strain';
import { THRESHOLDS } from '../thresholds';
import type { IntensityAdvice } from './recommend-intensity';
import { INTENSITIES } from './recommendation';
import type { StrainTarget } from './recommendation';
import { strainTarget } from './strain-target';
import type { StrainTargetInputs } from './strain-target';

const { loadShares } = THRESHOLDS.recommendation.strainTarget;

/**
 * The intensity that the week's load has room for, and its strain target. A level whose target the load ratio holds below
 * where that level begins for the athlete is lowered, down to light: "moderate, and a strain of 3-4" is no advice. Not in
 * science 7, which decides the two apart.
 */
export function roomForLoad(
  { intensity, reasons }: IntensityAdvice,
  loads: Omit<StrainTargetInputs, 'intensity'>,
): IntensityAdvice & { strainTarget: StrainTarget } {
  const target = strainTarget({ intensity, ...loads });
  const lower = INTENSITIES[INTENSITIES.indexOf(intensity) - 1];
  if (lower === undefined || lower === 'rest' || !target.cappedByLoad || loads.usualLoad === null)
    return { intensity, reasons, strainTarget: target };
  if (target.hi >= loadToStrain(loads.usualLoad * loadShares[intensity][0]))
    return { intensity, reasons, strainTarget: target };
  const said = reasons.includes('LOAD_ROOM') ? reasons : [...reasons, 'LOAD_ROOM' as const];
  return roomForLoad({ intensity: lower, reasons: said }, loads);
}
