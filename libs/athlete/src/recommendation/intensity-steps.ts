import type { FlagLevel } from '../flags/risk-flag';
import { THRESHOLDS } from '../thresholds';
import type { IntensityInputs } from './intensity-inputs';
import type { ReasonCode } from './recommendation';

const { recovery: bands, nearGreen, activeRecovery, shortSleep, hardYesterday } = THRESHOLDS.recommendation;

/** A condition that holds, and by how many levels it moves the day. */
export interface IntensityStep {
  code: ReasonCode;
  by: 1 | -1;
}

/** The steps whose condition holds, in the order of the table. What is unknown holds nothing. Source: science 7.1. */
export function intensitySteps(inputs: IntensityInputs): IntensityStep[] {
  const steps: IntensityStep[] = [];
  if (isNearGreen(inputs)) steps.push({ code: 'NEAR_GREEN', by: 1 });
  if (isActiveRecovery(inputs)) steps.push({ code: 'ACTIVE_RECOVERY', by: 1 });
  if (isShortSleep(inputs)) steps.push({ code: 'SHORT_SLEEP', by: -1 });
  if (isHardYesterday(inputs)) steps.push({ code: 'HARD_YESTERDAY', by: -1 });
  return steps;
}

/** Whether the night was too short to train as the recovery says: under 70 % of the need or under 5 h. */
export function isShortSleep({ sleepRatio, sleepMin }: Pick<IntensityInputs, 'sleepRatio' | 'sleepMin'>) {
  return isBelow(sleepRatio, shortSleep.belowRatio) || isBelow(sleepMin, shortSleep.belowMin);
}

/** Whether a flag is on at medium level or above: nothing raises the intensity then. */
export function hasMediumFlag({ flags }: Pick<IntensityInputs, 'flags'>): boolean {
  const levels: readonly FlagLevel[] = Object.values(flags);
  return levels.some((level) => level >= THRESHOLDS.recommendation.mediumFlagLevel);
}

function isNearGreen(inputs: IntensityInputs): boolean {
  return (
    isFrom(inputs.recovery, nearGreen.fromPct) &&
    isBelow(inputs.recovery, bands.highFromPct) &&
    isFrom(inputs.sleepRatio, nearGreen.minSleepRatio) &&
    isFrom(inputs.hrvZ, nearGreen.minHrvZ) &&
    (inputs.loadRatio ?? 0) <= nearGreen.maxLoadRatio &&
    !hasMediumFlag(inputs)
  );
}

function isActiveRecovery(inputs: IntensityInputs): boolean {
  return (
    isFrom(inputs.recovery, activeRecovery.fromPct) &&
    isBelow(inputs.recovery, bands.lightFromPct) &&
    isFrom(inputs.sleepRatio, activeRecovery.minSleepRatio) &&
    isBelow(inputs.strainYesterday, activeRecovery.easyBelowStrain) &&
    !hasMediumFlag(inputs)
  );
}

function isHardYesterday({ strainYesterday, recovery }: IntensityInputs): boolean {
  return (
    isFrom(strainYesterday, hardYesterday.fromStrain) && isBelow(recovery, hardYesterday.belowRecoveryPct)
  );
}

const isFrom = (value: number | null, bound: number): boolean => value !== null && value >= bound;
const isBelow = (value: number | null, bound: number): boolean => value !== null && value < bound;
