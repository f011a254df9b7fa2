import { median, quantile } from '@whoop/statistics';
import type { Calendar } from '../featured-day';
import { windowMean } from '../history/day-window';
import { THRESHOLDS } from '../thresholds';
import { knownOf, valuesOf } from './day-values';
import type { StrainTargetInputs } from './strain-target';

const { acute, chronic, minChronicLoad } = THRESHOLDS.load;
const { usualLoad, easyDayQuantile } = THRESHOLDS.recommendation.strainTarget;
const { usualStrain } = THRESHOLDS.recommendation.sleepTarget;

/**
 * The loads that a strain target for day t rests on; all of them of days before t. The windows are those that today's
 * load ratio will have: the 23 days before the week that ends today, and the 6 days before today, unknown ones of which
 * count as the mean of the others. Null where that ratio would be. Source: science 3.2, 7.4.
 */
export function recentLoad(calendar: Calendar, t: number): Omit<StrainTargetInputs, 'intensity'> {
  const days = Math.max(usualLoad.windowDays, acute.windowDays - 1 + chronic.windowDays);
  const loads = valuesOf(calendar, { end: t, days }, ({ load }) => load);
  const lastDays = { windowDays: acute.windowDays - 1, minObservations: acute.minObservations - 1 };
  const chronicLoad = windowMean(loads, days - lastDays.windowDays, chronic);
  const lastDaysMean = windowMean(loads, days, lastDays);
  return {
    usualLoad: windowMean(loads, days, usualLoad),
    chronicLoad: chronicLoad !== null && chronicLoad >= minChronicLoad ? chronicLoad : null,
    lastDaysLoad: lastDaysMean === null ? null : lastDaysMean * lastDays.windowDays,
    easyDayLoad: easyDayLoad(loads),
  };
}

/** Of the same 28 days as the usual load, and null with it. */
function easyDayLoad(loads: readonly (number | null)[]): number | null {
  const known = knownOf(loads.slice(-usualLoad.windowDays));
  return known.length < usualLoad.minObservations ? null : quantile(known, easyDayQuantile);
}

/** Median strain of the 28 days before day t; null below 10 known. Source: science 7.5. */
export function usualStrainBefore(calendar: Calendar, t: number): number | null {
  const { windowDays, minObservations } = usualStrain;
  const strains = knownOf(valuesOf(calendar, { end: t, days: windowDays }, ({ strain }) => strain));
  return strains.length < minObservations ? null : median(strains);
}
