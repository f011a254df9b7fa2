import { clamp } from '@whoop/statistics';
import { strainToLoad } from '../load/strain-to-load';
import { THRESHOLDS } from '../thresholds';
import type { SleepTarget } from './recommendation';

const thresholds = THRESHOLDS.recommendation.sleepTarget;
const MINUTES_PER_DAY = 1440;

/** What tonight's sleep is planned from; minutes, null where it is not known. */
export interface SleepTargetInputs {
  /** Median need of the last nights, without debt. */
  needMin: number | null;
  /** Strain that the day will bring, and what the athlete usually does. */
  plannedStrain: number;
  usualStrain: number | null;
  /** Decaying sleep debt. */
  debtMin: number | null;
  /** Asleep minutes of today's naps. */
  napMin: number | null;
  /** Median asleep share of the time in bed, 0-1. */
  efficiency: number | null;
  /** When the athlete is expected to wake tomorrow, minutes after local midnight. */
  wakeMinOfDay: number | null;
}

/**
 * Asleep minutes to aim for tonight: the usual need, more or less for the day's load, a quarter of the debt, less the
 * naps; between 6 h and 10.5 h, to 5 min. Time in bed allows for the usual efficiency; the bedtime is rounded down to
 * 5 min, null without a wake time. An unknown need counts as 456 min and an unknown efficiency as 90 %, and `source` says
 * so; unknown strain, debt and naps add nothing. Source: science 7.5.
 *
 * @example sleepTarget({ needMin: 480, plannedStrain: 14, usualStrain: 10, debtMin: 200, napMin: 0, efficiency: 0.92, wakeMinOfDay: 420 }); // 550 min, in bed 597.8, bedtime 1260 (21:00)
 */
export function sleepTarget(inputs: SleepTargetInputs): SleepTarget {
  const { needMin, efficiency, wakeMinOfDay } = inputs;
  const { target, roundToMin } = thresholds;
  const sum =
    (needMin ?? THRESHOLDS.sleep.baseNeed.defaultMin) +
    sleepForStrainMin(inputs.plannedStrain, inputs.usualStrain) +
    sleepForDebtMin(inputs.debtMin) -
    (inputs.napMin ?? 0);
  const targetMin = roundToMin * Math.round(clamp(sum, target.min, target.max) / roundToMin);
  const { min, max } = thresholds.efficiency;
  const inBedMin = targetMin / clamp(efficiency ?? thresholds.defaultEfficiency, min, max);
  return {
    targetMin,
    inBedMin,
    bedtimeMinOfDay: wakeMinOfDay === null ? null : bedtimeMinOfDay(wakeMinOfDay, inBedMin),
    source: needMin === null || efficiency === null ? 'default' : 'personal',
  };
}

/**
 * Minutes that a day of more, or less, load than usual adds: WHOOP's 37 min for strain 15, in proportion to load, from
 * -20 to 45. 0 while the usual strain is unknown. Source: science 7.5.
 *
 * @example sleepForStrainMin(14, 10); // 17.556
 */
export function sleepForStrainMin(strain: number, usualStrain: number | null): number {
  if (usualStrain === null) return 0;
  const { strainAdds, strainAdjustment } = thresholds;
  const more = strainToLoad(strain) - strainToLoad(usualStrain);
  const minutes = (strainAdds.min * more) / strainToLoad(strainAdds.atStrain);
  return clamp(minutes, strainAdjustment.min, strainAdjustment.max);
}

/**
 * Minutes of sleep debt that one night pays back: a quarter, at most 60. 0 while the debt is unknown. Source: science 7.5.
 *
 * @example sleepForDebtMin(200); // 50
 */
export function sleepForDebtMin(debtMin: number | null): number {
  const { share, maxMin } = thresholds.debt;
  return Math.min(maxMin, share * (debtMin ?? 0));
}

/** Floored before it is brought into the day: the other way round a hair below 0 would become 1,440. */
function bedtimeMinOfDay(wakeMinOfDay: number, inBedMin: number): number {
  const { roundToMin } = thresholds;
  const floored = roundToMin * Math.floor((wakeMinOfDay - inBedMin) / roundToMin);
  return ((floored % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
