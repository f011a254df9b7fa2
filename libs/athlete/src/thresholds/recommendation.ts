export const RECOMMENDATION = {
  /** Recovery (%) from which a day is light, moderate, high; below the first it is a rest day (science 7.1). */
  recovery: { lightFromPct: 34, moderateFromPct: 50, highFromPct: 70 },
  /** Without a recovery: mean z of HRV and inverted RHR up to this is a light day; else the sleep ratio decides (science 7.1). */
  noRecovery: { lowSignalsZ: -1, minSleepRatio: 0.85 },
  /** One up, from this recovery (%) to where high begins: sleep and HRV confirm it and load is not rising (science 7.1). */
  nearGreen: { fromPct: 60, minSleepRatio: 0.9, minHrvZ: 0, maxLoadRatio: 1.2 },
  /** Light instead of rest, from this recovery (%) to where light begins, after an easy day (science 7.1). */
  activeRecovery: { fromPct: 25, minSleepRatio: 0.85, easyBelowStrain: 8 },
  /** One down for a short night: share of the need, asleep minutes (science 7.1). */
  shortSleep: { belowRatio: 0.7, belowMin: 300 },
  /** One down after a very hard day that recovery (%) has not made good (science 7.1). */
  hardYesterday: { fromStrain: 16, belowRecoveryPct: 50 },
  /** The steps together move the level by at most this (science 7.1). */
  largestStep: 1,
  /** The flag level, medium, from which nothing raises the intensity (science 7.1). */
  mediumFlagLevel: 2,
  /** Load ratio up to the day before, from which the level is capped (science 7.1). */
  loadRatioCaps: { moderateFrom: 1.5, lightFrom: 2 },
  /** Hard days in a row that ended yesterday, from which the level is capped (science 7.1). */
  hardStreakCaps: { moderateFrom: 3, lightFrom: 5 },
  /** The highest level that each flag leaves, by its own level; in the order in which they act (science 7.1). */
  flagCaps: {
    ILLNESS_SIGNAL: { 1: 'moderate', 2: 'light', 3: 'rest' },
    HRV_LOW_SUSTAINED: { 2: 'moderate', 3: 'light' },
    LOW_SLEEP_RUN: { 2: 'moderate', 3: 'light' },
    LOW_RECOVERY_SUSTAINED: { 2: 'moderate', 3: 'light' },
    HIGH_STRAIN_LOW_RECOVERY: { 2: 'moderate', 3: 'light' },
    RHR_ELEVATED: { 2: 'moderate', 3: 'light' },
    SLEEP_DEBT: { 3: 'moderate' },
  },
  /** A forecast (recovery, %) up to which the day is moderate at most, and the skill from which forecasts are heard (science 7.1). */
  forecast: { lowUpToPct: 40, minSkill: 0.05 },
  /** How many days back a load ratio still stands when the days since are gaps: as long as a flag holds without data (science 6.1). */
  loadRatioHoldsDays: 3,
  /** How many days back the usual sleep times still stand when the days since are gaps: their own window (science 4.2). */
  usualTimesHoldDays: 28,
  strainTarget: {
    /** Share of the usual daily load, from and to (science 7.4). */
    loadShares: { rest: [0, 0.5], light: [0.4, 0.8], moderate: [0.8, 1.3], high: [1.3, 2.2] },
    /** Strain while the usual load is unknown (science 7.4). */
    defaults: { rest: [0, 8], light: [6, 10], moderate: [10, 14], high: [14, 18] },
    /** The usual daily load: mean over the days before today, and the fewest known among them (science 7.4). */
    usualLoad: { windowDays: 28, minObservations: 10 },
    /** Today may not push the load ratio above this (science 7.4). */
    maxLoadRatio: 1.5,
    /** The cap leaves at least this strain (science 7.4), */
    leastCapStrain: 4,
    /** and at least what the athlete's easiest days cost: this quantile of the usual days' loads (decision 0012). */
    easyDayQuantile: 0.1,
    /** Bounds of the upper and the lower end, and the least distance between them, strain (science 7.4). */
    upper: { min: 2, max: 20 },
    lower: { min: 0, max: 19 },
    leastWidth: 1,
  },
  sleepTarget: {
    /** Nights, the last one included, whose median need and efficiency count (science 7.5). */
    nights: 14,
    /** Asleep share of the time in bed while the athlete's own is unknown: about the median of exports (whoop-format 5). */
    defaultEfficiency: 0.9,
    /** Bounds of the efficiency that is planned with (science 7.5). */
    efficiency: { min: 0.75, max: 0.98 },
    /** WHOOP's published figure: strain 15 adds 37 min (science 7.5). */
    strainAdds: { min: 37, atStrain: 15 },
    /** Least and most that strain moves the target, min (science 7.5). */
    strainAdjustment: { min: -20, max: 45 },
    /** Strain usually done: median over the days before today, and the fewest known among them (science 7.5). */
    usualStrain: { windowDays: 28, minObservations: 10 },
    /** Share of the debt that one night pays back, and the most that it pays, min (science 7.5). */
    debt: { share: 0.25, maxMin: 60 },
    /** Least and most asleep minutes ever recommended (science 7.5). */
    target: { min: 360, max: 630 },
    /** Targets are rounded, bedtimes rounded down to this, min (science 7.5). */
    roundToMin: 5,
    /** Nights, the last one included, whose wake times tell tomorrow's, and the fewest of its kind: free or work day (science 4.2, 7.5). */
    wake: { windowDays: 28, minObservations: 3 },
  },
  sports: {
    /** Days before today whose sessions count, and the fewest of a sport (science 7.2). */
    windowDays: 90,
    minSessions: 3,
    /** A session counts half as much after this many days (science 7.2). */
    halfLifeDays: 30,
    /** Median activity strain from which a sport is moderate, and above which it is hard (science 7.2). */
    moderateFromStrain: 8,
    hardAboveStrain: 13,
    /** Sports suggested at most (science 7.2). */
    suggested: 2,
  },
  optimalTime: {
    /** From and to, minutes after local midnight; the night ends on the next day (science 7.3). */
    slots: {
      early_morning: { startMin: 300, endMin: 480 },
      morning: { startMin: 480, endMin: 660 },
      midday: { startMin: 660, endMin: 840 },
      early_afternoon: { startMin: 840, endMin: 960 },
      late_afternoon: { startMin: 960, endMin: 1140 },
      evening: { startMin: 1140, endMin: 1260 },
      night: { startMin: 1260, endMin: 1740 },
    },
    /** Days before today whose workouts count, and the fewest in a slot (science 7.3). */
    windowDays: 180,
    minWorkouts: 3,
    /** A slot ends at least this long before the usual sleep onset, min: hard days and others (science 7.3). */
    beforeSleepMin: { high: 240, otherwise: 120 },
    /** Weight of the recovery that followed against the share of workouts; points that count full; prior count (science 7.3). */
    residual: { weight: 0.5, fullPct: 4, shrinkBy: 10 },
  },
  notes: {
    /** Share of the need and recovery (%) from which a night is called good (science 7.6). */
    goodSleep: { minRatio: 0.9, minRecoveryPct: 60 },
    /** Load ratio below which load is called below usual (science 3.2). */
    loadBelowRatio: 0.8,
    /** Deviations of the weekly HRV and RHR within which they are normal (science 2.3). */
    normalDelta: 0.5,
    /** A forecast as near as this to today's recovery is called similar: smallest change worth reporting, points (science 9.1). */
    similarWithinPct: 4,
    /** Recoveries from which the advice is no longer called thin (science 7.6). */
    enoughDays: 30,
    /** Sentences said at most (science 7.6). */
    most: 3,
  },
} as const;
