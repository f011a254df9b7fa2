export const DAYS = {
  /** A cycle row's sleep that begins later than this after the cycle is a nap (whoop-format 7). */
  sameOnsetSec: 60,
  /** Without an end, the day of a cycle is the local date this long after its start (whoop-format 8). */
  openCycleMidpointHours: 12,
  /** A cycle without an end holds nothing that is later than this: the longest seen has 52.8 h (whoop-format 6). */
  maxCycleHours: 72,
  /** Recoveries that WHOOP spends on calibration at the start of a membership (science 1.1, item 9). */
  calibrationRecoveries: 4,
} as const;
