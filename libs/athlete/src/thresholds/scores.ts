/** Weights (percent) and end points of the scores are expert judgement, not validated against outcomes (science 5). */
export const SCORES = {
  /** Calendar days that means of nights and of recoveries look at, the day included, and the fewest values among them (science 5.1). */
  week: { windowDays: 7, minObservations: 4 },
  /** Each part counts 0 points at `from` and 100 at `to`, in its own unit (science 5.1). */
  sleepHealth: {
    duration: { weight: 30, from: 0.6, to: 1 },
    regularity: { weight: 20, from: 50, to: 90 },
    efficiency: { weight: 15, from: 70, to: 92 },
    /** Minutes of mid-sleep outside the window below. */
    timing: { weight: 10, from: 180, to: 0 },
    debt: { weight: 15, from: 480, to: 0 },
    restorative: { weight: 10, from: 0.25, to: 0.45 },
    /** Mid-sleep between these counts in full, minutes after local midnight: 02:00-04:00. */
    midsleepWindow: { fromMin: 120, toMin: 240 },
    /** Above this circular deviation of mid-sleep over 28 days, minutes, sleep is in shifts and its timing not judged. */
    shiftDeviationMin: 180,
    /** Fewest known parts, duration among them. */
    minParts: 3,
    /** A score from here on is moderate, good; the same for consistency, whose parts stand with the sleep thresholds. */
    moderateFrom: 55,
    goodFrom: 75,
  },
  /** As above; 100 points are the most strain on the athlete (science 5.2). */
  burnout: {
    recovery: { weight: 25, from: 60, to: 25 },
    hrv: { weight: 20, from: 0, to: -1.5 },
    rhr: { weight: 15, from: 0, to: 1.5 },
    debt: { weight: 15, from: 0, to: 480 },
    load: { weight: 15, from: 1, to: 2 },
    monotony: { weight: 10, from: 1.5, to: 3 },
    /** Least weight of the known parts, percent. */
    minWeight: 60,
    mediumFrom: 33,
    highFrom: 66,
  },
} as const;
