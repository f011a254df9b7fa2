/** The weekly reading of HRV and of resting heart rate. */
export const HRV = {
  /** Nights that end today, and the fewest known for their mean (Plews 2014; science 2.3). */
  week: { windowDays: 7, minObservations: 4 },
  /** Nights before that week that say what is normal, and the fewest known among them (science 2.3). */
  normal: { windowDays: 30, minObservations: 10 },
  /** Below this many known nights the normal band is uncertain (science 2.3). */
  certainFromNights: 21,
  /** Deviations from the normal mean to either end of the band: the smallest worthwhile change (Buchheit 2014; science 2.3). */
  bandDeviations: 0.5,
  /** Fewest nights of the week for a coefficient of variation (Flatt & Esco 2015; science 2.3). */
  minNightsForCv: 5,
  /** Days before, over which that coefficient has its median (science 2.3). */
  ownCvWindow: { windowDays: 60, minObservations: 20 },
} as const;
