export const SLEEP = {
  baseNeed: {
    /** Without any of the athlete's own: 7.6 h, WHOOP's published average (science 4.1). */
    defaultMin: 456,
    /** Less than the smallest need an export holds is no need: need and debt contradict each other (science 1.2). */
    smallestMin: 30,
    /** The athlete's usual: median of this many calendar days before (science 4.1). */
    usualWindowDays: 30,
    /** Our choice: with 3 nights the median stands one that a nap made 70 min lower (science 0.1). */
    usualMinNights: 3,
  },
  debt: {
    /** Share that is left a night later: half of it is gone in 2.4 nights (science 4.1). */
    carryOver: 0.75,
    /** Minutes that one long night pays back at most (science 4.1). */
    mostPaybackMin: 120,
    /** Minutes (science 4.1). */
    mostDebtMin: 600,
    /** After this many missing nights in a row the debt is unknown (science 4.1). */
    forgottenAfterNights: 4,
    /** Nights that must be back before it is known again (science 4.1). */
    nightsBack: 3,
    /** Nights with a known deficit before the debt is shown (science 12). */
    minNights: 7,
  },
  /** The week's shortfall; 5 of 7 as for the acute load, our choice (science 4.1, 3.2). */
  debtWeek: { windowDays: 7, minNights: 5 },
  /** Both days of a pair lie in the window (science 4.2). */
  regularity: { windowDays: 14, minPairs: 5 },
  /** Minutes by which the UTC offset must move to count as a change of the clock: summer time, or travel (science 4.2). */
  offsetShiftMin: 60,
  /** Free nights end on a Saturday or Sunday (science 1.2, 4.2). */
  jetlag: { windowDays: 28, minFreeNights: 3, minWorkNights: 6 },
  /** Usual onset and wake (science 4.2; the window of social jetlag, the least of 4.3). */
  usual: { windowDays: 28, minNights: 7 },
  /** Mean mid-sleep of a week (science 5.1). */
  midsleep: { windowDays: 7, minNights: 4 },
  /** Its deviation over four weeks (science 5.1). */
  midsleepDeviation: { windowDays: 28, minNights: 7 },
  consistency: {
    /** Percent; renormalised over the parts that are known (science 4.3). */
    weights: { timing: 50, duration: 20, training: 30 },
    /** Calendar days of timing and duration, and the fewest nights of each (science 4.3). */
    windowDays: 14,
    minNights: 7,
    /** Deviations in minutes that give 100 and 0 points (science 4.3). */
    fullPointsMin: 20,
    noPointsMin: 120,
    /** Complete ISO weeks before the day's own, and how many of them must be known (science 4.3). */
    weeks: 4,
    minWeeks: 3,
    /** A week is known from this many observed days on (science 4.3). */
    minObservedDays: 5,
    /** Strain of a workout that makes a day a training day (science 4.3). */
    trainingStrain: 4,
  },
} as const;
