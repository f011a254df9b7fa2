import type { FlagCode, FlagLevel } from '../flags/risk-flag';
import { THRESHOLDS } from '../thresholds';
import type { IntensityInputs } from './intensity-inputs';
import type { Intensity, ReasonCode } from './recommendation';

const { loadRatioCaps, hardStreakCaps, flagCaps, forecast } = THRESHOLDS.recommendation;
const FLAG_CAPS: Partial<Record<FlagCode, Partial<Record<FlagLevel, Intensity>>>> = flagCaps;
const CAPPING_FLAGS = Object.keys(flagCaps) as (keyof typeof flagCaps)[];

/** A reason not to train harder than `most`. */
export interface IntensityCap {
  code: ReasonCode;
  most: Intensity;
}

/**
 * The caps that are in force, in the order of the table: load, hard days in a row, flags, forecast. What is unknown caps
 * nothing. Source: science 7.1.
 */
export function intensityCaps(inputs: IntensityInputs): IntensityCap[] {
  return [...loadCaps(inputs), ...flagCapsOf(inputs), ...forecastCaps(inputs)];
}

function loadCaps({ loadRatio, hardStreak }: IntensityInputs): IntensityCap[] {
  const caps: IntensityCap[] = [];
  if (loadRatio !== null && loadRatio >= loadRatioCaps.lightFrom) {
    caps.push({ code: 'LOAD_RATIO_2', most: 'light' });
  } else if (loadRatio !== null && loadRatio >= loadRatioCaps.moderateFrom) {
    caps.push({ code: 'LOAD_RATIO_1_5', most: 'moderate' });
  }
  if (hardStreak !== null && hardStreak >= hardStreakCaps.moderateFrom) {
    caps.push({ code: 'HARD_STREAK', most: hardStreak >= hardStreakCaps.lightFrom ? 'light' : 'moderate' });
  }
  return caps;
}

function flagCapsOf({ flags }: IntensityInputs): IntensityCap[] {
  const caps: IntensityCap[] = [];
  for (const code of CAPPING_FLAGS) {
    const level = flags[code];
    const most = level === undefined ? undefined : FLAG_CAPS[code]?.[level];
    if (most !== undefined) caps.push({ code, most });
  }
  return caps;
}

function forecastCaps({ forecastPct, forecastSkill }: IntensityInputs): IntensityCap[] {
  if (forecastPct === null || forecastSkill === null) return [];
  const isHeard = forecastSkill >= forecast.minSkill;
  return isHeard && forecastPct <= forecast.lowUpToPct ? [{ code: 'FORECAST_LOW', most: 'moderate' }] : [];
}
