import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import { baseIntensity } from './base-intensity';
import { intensityCaps } from './intensity-caps';
import type { IntensityInputs } from './intensity-inputs';
import { intensitySteps } from './intensity-steps';
import { INTENSITIES } from './recommendation';
import type { Intensity, ReasonCode } from './recommendation';

/** A level, and why it is not simply the recovery's. */
export interface IntensityAdvice {
  intensity: Intensity;
  /** In the order in which they acted; only those that changed the level. */
  reasons: ReasonCode[];
}

/**
 * How hard to train: the level that the recovery stands for, moved by at most one step, then lowered by each cap in the
 * order of the table. A reason is listed when the level was another after it: one that another had already made up for
 * is not. Always answers; what is unknown neither raises nor caps. Source: science 7.1.
 *
 * @example recommendIntensity({ recovery: 82, loadRatio: 1.62, ...the rest }); // moderate, ['LOAD_RATIO_1_5']
 */
export function recommendIntensity(inputs: IntensityInputs): IntensityAdvice {
  const reasons: ReasonCode[] = inputs.recovery === null ? ['NO_RECOVERY'] : [];
  const base = INTENSITIES.indexOf(baseIntensity(inputs));
  const steps = intensitySteps(inputs);
  const { largestStep } = THRESHOLDS.recommendation;
  const step = clamp(
    steps.reduce((sum, { by }) => sum + by, 0),
    -largestStep,
    largestStep,
  );
  let level = clamp(base + step, 0, INTENSITIES.length - 1);
  const acting = steps.find(({ by }) => by === level - base);
  if (acting !== undefined) reasons.push(acting.code);
  for (const { code, most } of intensityCaps(inputs)) {
    const cap = INTENSITIES.indexOf(most);
    if (cap >= level) continue;
    level = cap;
    reasons.push(code);
  }
  return { intensity: INTENSITIES[level] ?? 'rest', reasons };
}
