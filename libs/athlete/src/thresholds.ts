/**
 * Every number that a rule of this library rests on, with its unit and its source. A change of one that features
 * depend on needs a new FEATURE_VERSION, so that stored features are computed again.
 */
export const THRESHOLDS = {
  load: {
    /** k: growth of ln(load) per point of strain. Two estimates on public exports: 0.185 and 0.23 (science 3.1). */
    growthPerStrainPoint: 0.2,
    /** The strain that counts as 100 load points (science 3.1). */
    referenceStrain: 10,
    /** The scale ends here (whoop-format 5). */
    maxStrain: 21,
  },
  days: {
    /** A cycle row's sleep that begins later than this after the cycle is a nap (whoop-format 7). */
    sameOnsetSec: 60,
    /** Without an end, the day of a cycle is the local date this long after its start (whoop-format 8). */
    openCycleMidpointHours: 12,
    /** A cycle without an end holds nothing that is later than this: the longest seen has 52.8 h (whoop-format 6). */
    maxCycleHours: 72,
    /** Recoveries that WHOOP spends on calibration at the start of a membership (science 1.1, item 9). */
    calibrationRecoveries: 4,
  },
  baselines: {
    /** Calendar days before the day, and the fewest observations among them; below -> null (science 2.1). */
    short: { windowDays: 7, minObservations: 4 },
    long: { windowDays: 30, minObservations: 14 },
  },
  zScore: {
    /** z is clipped to plus or minus this (science 2.2). */
    clip: 5,
    /** Smallest deviation used, about the device's resolution: %, strain points, hours, ln(ms), bpm (science 2.2). */
    deviationFloors: { recovery: 3, strain: 0.5, sleepHours: 0.25, lnHrv: 0.03, rhr: 0.75 },
  },
} as const;
