export const LOAD = {
  /** k: growth of ln(load) per point of strain. Two estimates on public exports: 0.185 and 0.23 (science 3.1). */
  growthPerStrainPoint: 0.2,
  /** The ends of what those exports support: ratios are computed with these as well, to see how sure they are (science 3.1). */
  growthLow: 0.15,
  growthHigh: 0.3,
  /** The strain that counts as 100 load points (science 3.1). */
  referenceStrain: 10,
  /** The scale ends here (whoop-format 5). */
  maxStrain: 21,
  /** Calendar days that end today, and the fewest known among them (science 3.2). */
  acute: { windowDays: 7, minObservations: 5 },
  /** Calendar days before the acute ones, and the fewest known among them (science 3.2). */
  chronic: { windowDays: 23, minObservations: 15 },
  /** Load points a day; against less than this a ratio says nothing (science 3.2). */
  minChronicLoad: 10,
  /** Acute and chronic days together: the seed's coupled window and its fewest observations (science 3.2). */
  coupled: { windowDays: 30, minObservations: 20 },
  ewma: {
    /** Days whose average the two ends of the EWMA ratio are like: weight 2 / (n + 1) (Williams 2017; science 3.2). */
    acuteDays: 7,
    chronicDays: 28,
    /** An average begins as the plain mean of this many known loads (science 3.2). */
    seedLoads: 7,
    /** After more unknown days than this in a row an average begins anew (science 3.2). */
    maxGapDays: 14,
    /** The ratio is hidden until this many loads are known since the average began (science 3.2). */
    warmUpLoads: 28,
  },
  /** Time constants in days of the slow and the fast average (Banister 1975, Coggan; science 3.3). */
  fitnessDays: 42,
  fatigueDays: 7,
  /** Fitness, fatigue and form are hidden until this many loads are known since the average began (science 3.3). */
  fitnessFromLoads: 14,
  /** Until so many days with a recovery they are still building up, and shown as no finding of the day (science 3.3). */
  fitnessShownFromDays: 42,
  monotony: {
    /** The week that is judged, and the fewest known days in it (science 3.3). */
    week: { windowDays: 7, minObservations: 6 },
    /** Of a week without any difference between its days, and the most that monotony can be (science 3.3). */
    cap: 10,
    /** Weeks below this are never monotonous (Foster 1998; science 3.3). */
    highFrom: 2,
    /** Nor are those below this quantile of the athlete's own, over this many days before (science 3.3). */
    ownQuantile: 0.9,
    ownWindow: { windowDays: 180, minObservations: 20 },
    /** Days before over which a week's load has its median (science 6.2, flag 12). */
    weekLoadWindow: { windowDays: 90, minObservations: 20 },
  },
  /** Day strain from which a day is hard: WHOOP's "strenuous" (science 3.3). */
  hardStrain: 14,
  /** Points a minute in heart rate zones 1 to 5 (Edwards 1993; science 3.1). */
  edwardsWeights: [1, 2, 3, 4, 5],
  /** What a personal k asks of the workouts that it is read from, and its range (science 3.1; off in version 1). */
  personalGrowth: {
    minWorkouts: 40,
    minDurationMin: 10,
    minStrain: 4,
    minCorrelation: 0.6,
    lowest: 0.15,
    highest: 0.3,
  },
} as const;
