/** Every number that decides what is trained, shown or refused, in one place. Sources: ml.md, science.md, design 7. */
export const MODEL_THRESHOLDS = {
  training: {
    /** Rows from which a ridge is fitted, and from which a forest is (ml D). */
    ridgeFromRows: 14,
    forestFromRows: 30,
  },
  walkForward: {
    /** Rows of the first training, and how much they grow until the next: so many, or this share (ml C). */
    firstRows: 60,
    growRows: 28,
    growShare: 0.1,
  },
  forest: {
    /** 25 to 400 trees differ by 0.2 points, 100 to 400 by 0.01 (ml C3). */
    trees: 100,
    minLeaf: 10,
    /** Below so many rows the leaf shrinks with them: rows / 8, at least 3 (ml E). */
    smallBelowRows: 80,
    smallLeafShare: 1 / 8,
    smallestLeaf: 3,
    featureShare: 1 / 3,
    bins: 64,
  },
  /** Of the classifiers (ml C6). */
  classForest: { trees: 120, minLeaf: 10, featureShare: 1 / 3, bins: 64 },
  ridge: { alpha: 100, mostDeviations: 4 },
  /**
   * A more complex candidate takes over from so many scored days and days of history on, with at least so much less error
   * (design 7), and a gain of so many of its standard errors: without that the gate opened for 9 of 100 athletes of white
   * noise, with it for none (decision 0013).
   */
  contest: { minScored: 60, minHistoryDays: 90, margin: 0.01, minStandardErrors: 1.3 },
  /** The present champion stays only where it was better by so much on so many common days (design 7). */
  challenge: { minCommonDays: 28, margin: 0.01 },
  interval: {
    coverage: 0.8,
    /** Own residuals from which the signed form is used, and from which no prior ones are added (ml C5). */
    signedFrom: 60,
    ownFrom: 120,
    /** How many prior residuals are added: of a normal with this deviation, points (science 0.1: 17-25). */
    prior: { count: 30, deviation: 20 },
  },
  /** A walk-forward better than this is a leak (science 8.4); error alone says so only where the usual error is not as small. */
  leak: { minScored: 60, r2Above: 0.6, maeBelow: 7, accuracyAbove: 0.95, unlessLargestShareAbove: 0.85 },
  classes: {
    /** Pseudo-rows of the prior shares in an athlete's running class shares (ml C6). */
    priorRows: 20,
    minScored: 60,
    minHistoryDays: 90,
    /** Trust in a forest against the usual shares before any row is judged, and the rows that it counts for. */
    forestWeight: { first: 0.5, priorRows: 60 },
    calibrationBins: 10,
    /** Probabilities are kept this far from 0 and 1 in the log loss. */
    leastProbability: 1e-6,
  },
  /** Recovery classes from a forecast: kernel width on the forecast level, and prior residuals added (ml C6). */
  recoveryClasses: {
    kernelPct: 12,
    prior: { count: 40, deviation: 20 },
    greenFromPct: 67,
    yellowFromPct: 34,
  },
  /** Share of the rule's score that a classifier may take over (science 5.3). */
  blend: { mostWeight: 0.4 },
} as const;
