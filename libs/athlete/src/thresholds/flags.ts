/** All of science 6.2 unless another source is named. `from`: levels 1, 2, 3 begin at these values. */
export const FLAGS = {
  /** Evaluated days on which the clear condition must hold before a flag goes off (science 6.1, golden F1). */
  clearDays: 2,
  /** Days in a row that a flag outlives its inputs; after that it is off (science 6.1). */
  unknownDays: 3,
  /** Flags that the dashboard shows before "more" (science 6.1). */
  shownFlags: 3,
  /** Levels that logged alcohol takes off the overnight signals. */
  alcoholLevels: 1,
  /** Levels taken off where another growth of load gives another level (science 3.1). */
  unsureLoadLevels: 1,
  /** Change of the UTC offset that counts as travel, minutes, and for how many days it explains things. */
  travel: { offsetChangeMin: 120, days: 4 },
  /** Runs are counted no further back than this: no rule asks for more than 10 days, a text names the rest. */
  longestRunDays: 180,
  /** Recovery, %: the ends of WHOOP's red and the start of its green (science 14). */
  redUpToPct: 33,
  greenFromPct: 67,
  /** Load against the usual, a ratio. */
  highLoadRatio: { from: [1.3, 1.5, 2], clearBelow: 1.2 },
  /** `hrvDelta`, deviations: below these on `runDays` in a row; the mildest on `longRunDays` is level 3. */
  hrvLow: { below: [-0.5, -1, -1.5], runDays: 3, longRunDays: 10, clearFrom: -0.25 },
  /** Minutes. */
  sleepDebt: { fromMin: [300, 390, 480], clearBelowMin: 240 },
  lowSleep: {
    /** A night is short below this many minutes of sleep with naps, or below this share of the need without. */
    shortBelowMin: 360,
    shortBelowRatio: 0.75,
    /** Minutes; so little on `runNights` in a row is level 3. */
    veryShortBelowMin: 300,
    /** Short nights in a row for level 1, of the last so many for levels 2 and 3. */
    runNights: 2,
    medium: { nights: 3, of: 4 },
    high: { nights: 5, of: 7 },
    /** So many of the latest known nights must not be short. */
    clearNights: 2,
  },
  lowRecovery: {
    /** %: the mean of the last days, of which at least so many known (science 2.1), for level 1. */
    meanBelowPct: 40,
    mean: { windowDays: 7, minObservations: 4 },
    /** Red recoveries of the last so many days for levels 2 and 3. */
    medium: { days: 3, of: 4 },
    high: { days: 5, of: 7 },
    /** So many of the latest recoveries must be at least this, %. */
    clear: { recoveries: 2, fromPct: 45 },
  },
  hardOnRed: {
    /** Hard days in a row, none on a green recovery, for level 1. */
    runDays: 3,
    /** Hard days on red among the last `windowDays`: levels 2 and 3. */
    windowDays: 5,
    mediumDays: 2,
    highDays: 3,
    /** Without any for so many days it is clear. */
    clearDays: 3,
  },
  /** Deviations and beats a minute above the usual, both, on so many nights in a row. */
  rhrElevated: {
    low: { zscore: 1.5, rise: 3 },
    medium: { zscore: 2, rise: 5 },
    nights: 2,
    highNights: 3,
    clearBelowZscore: 1,
  },
  /** Deviations and breaths a minute; `strong` is level 2 at once, `highNights` at level 2 are level 3. */
  respRateUp: {
    raised: { zscore: 2, rise: 0.5 },
    strong: { zscore: 3, rise: 1 },
    mediumNights: 2,
    highNights: 3,
    clearBelowZscore: 1,
  },
  /** Deviations and degrees Celsius. */
  skinTempUp: { raised: { zscore: 2, rise: 0.5 }, mediumNights: 2, clearBelowZscore: 1 },
  illness: {
    /** Deviations; the breathing rate asks for the rise of its own flag as well. */
    skinTempFromZscore: 2,
    rhrFromZscore: 1.5,
    hrvUpToZscore: -1.5,
    /** Signals together for levels 1 and 2. */
    fromSignals: [2, 3],
    /** Nights at level 2 in a row for level 3. */
    highNights: 2,
  },
  /** HRV's variation relative to its own median (science 2.3), with the week below the normal mean (`hrvDelta`). */
  hrvCvHigh: { fromRatio: 1.5, deltaBelow: 0, clearBelowRatio: 1.25 },
  /** Monotony from which level 2 begins; clear below this share of the athlete's own line. */
  monotonyHigh: { mediumFrom: 3, clearBelowShare: 0.9 },
  sleepIrregular: {
    /** Regularity index for levels 1 and 2: below. */
    regularityBelow: [60, 50],
    /** Minutes of social jetlag, either way (science 4.2). */
    jetlagFromMin: 120,
    clearFromRegularity: 65,
    clearBelowJetlagMin: 90,
  },
  /** Load against the usual, a ratio. */
  loadLow: { below: 0.5, clearFrom: 0.7 },
  /** Levels 1 and 2: the newest day is older than so many days. */
  dataStale: { olderThanDays: [2, 7] },
} as const;
