/**
 * Every number that an insight rests on, with its unit and source. A change needs a new INSIGHTS_VERSION, so that what is
 * stored is computed again.
 */
export const INSIGHT_THRESHOLDS = {
  /** Days of history below which nothing is looked for (science 9.1). */
  minHistoryDays: 14,
  /** Calendar days up to the newest that comparisons look at (science 9.1). */
  windowDays: 365,
  groups: {
    /** Days with and without the exposure, and what the smaller group must be worth (science 9.1). */
    minExposed: 6,
    minUnexposed: 10,
    minEffective: 5,
  },
  matching: {
    /** How far apart a day and its like may lie, days; how many likes it has; how far their loads of the day before may differ, z (science 9.1). */
    withinDays: 21,
    controls: 3,
    loadZscore: 1,
  },
  verdict: {
    /** Share of false ones among all claims of a run (science 9.1). */
    q: 0.1,
  },
  confidence: { highest: 0.95, fullSample: 20, unstable: 0.6, strongFrom: 0.75, moderateFrom: 0.5 },
  rank: { effect: 0.45, confidence: 0.3, actionability: 0.15, novelty: 0.1, fullEffectSesois: 3 },
  novelty: { new: 1, changed: 0.8, unchanged: 0.3, days: 30 },
  actionability: { behaviour: 1, sleepTiming: 0.9, training: 0.8, trend: 0.5, seasonal: 0.3 },
  feed: { most: 10, mostOfFamily: 3 },
  weekend: { minWeekends: 4, trainingRateSesoi: 15 },
  sleepWindow: {
    binHours: 0.5,
    minPerBin: 5,
    shrink: 5,
    withinPoints: 2,
    minBins: 3,
    minNights: 28,
    flatBelow: 4,
  },
  lateWorkout: { beforeOnsetMin: 240, alikeStrain: 3, hardFromStrain: 10 },
  highLoad: { fromQuantile: 0.75, belowQuantile: 0.5, minDays: 30 },
  trend: {
    windows: [
      { days: 28, minValues: 20 },
      { days: 90, minValues: 60 },
    ],
  },
  sport: { minSessions: 8 },
  regularity: { windowNights: 14, minNights: 7, irregularFromMin: 60, regularBelowMin: 30 },
  onset: { alikeSleepMin: 30 },
  nap: { lateBeforeOnsetMin: 420 },
  lags: { mostDays: 5, minDays: 30 },
  debt: { highFromMin: 300, lowBelowMin: 120 },
  illness: { minLevel: 2, backWithinZ: 1, recentDays: 90 },
  record: { minHistoryDays: 30, newWithinDays: 30 },
  season: { minDays: 300, minMonths: 9, blockWeeks: 4, minDaysOfWeek: 3 },
  change: { windowDays: 120, minSegment: 14, minT: 3.5, simulations: 400 },
  travel: {
    fromMin: 120,
    before: 14,
    after: 7,
    minBefore: 7,
    minEvents: 3,
    backWithinSd: 0.5,
    backOverDays: 3,
  },
  intensity: { windowDays: 28, minWorkouts: 8, changedBy: 5 },
  efficiency: { windowDays: 90, minSessions: 12, sesoiBpm: 2 },
  /** Weekly plan: load ratios, red days, minutes (science 7.1, 10.1). */
  plan: {
    highLoadRatio: 1.3,
    lowLoadRatio: 0.8,
    manyRedDays: 3,
    lowRecoveryPct: 45,
    highDebtMin: 300,
    someDebtMin: 120,
    extraSleepMin: 30,
    irregularBedtimeMin: 60,
  },
  /** Missing days in a row after which an export may come from another strap or algorithm (science 9.4). */
  longGapDays: 30,
} as const;

/** Of the whole search: families, statistics, thresholds and wording. */
export const INSIGHTS_VERSION = 1;
