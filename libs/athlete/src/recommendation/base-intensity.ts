import { mean } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import type { IntensityInputs } from './intensity-inputs';
import type { Intensity } from './recommendation';

const { recovery: bands, noRecovery } = THRESHOLDS.recommendation;

/**
 * The level that the recovery alone stands for. Without one the night's HRV and resting heart rate decide, without those
 * the length of the sleep, and then it is never high. Source: science 7.1.
 *
 * @example baseIntensity({ recovery: 67, ...the rest }); // 'moderate'
 */
export function baseIntensity(
  inputs: Pick<IntensityInputs, 'recovery' | 'hrvZ' | 'rhrZ' | 'sleepRatio'>,
): Intensity {
  const { recovery } = inputs;
  if (recovery === null) return intensityWithoutRecovery(inputs);
  if (recovery >= bands.highFromPct) return 'high';
  if (recovery >= bands.moderateFromPct) return 'moderate';
  return recovery >= bands.lightFromPct ? 'light' : 'rest';
}

function intensityWithoutRecovery({
  hrvZ,
  rhrZ,
  sleepRatio,
}: Pick<IntensityInputs, 'hrvZ' | 'rhrZ' | 'sleepRatio'>): Intensity {
  const signals = [hrvZ, rhrZ === null ? null : -rhrZ].filter((z) => z !== null);
  const signal = mean(signals);
  if (signal !== null) return signal <= noRecovery.lowSignalsZ ? 'light' : 'moderate';
  return sleepRatio !== null && sleepRatio >= noRecovery.minSleepRatio ? 'moderate' : 'light';
}
