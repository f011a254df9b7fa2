import type { FeaturedDay } from '../featured-day';

/** The load columns, which stand in a morning as on the day before. */
const UNKNOWN = {
  acuteLoad: null,
  chronicLoad: null,
  acuteChronicRatio: null,
  acuteChronicRatioK15: null,
  acuteChronicRatioK30: null,
  acuteChronicRatioStrain: null,
  loadRatioEwma: null,
  fitness: null,
  fatigue: null,
  monotony: null,
  monotonyHighFrom: null,
  weekLoad: null,
  weekLoadMedian90d: null,
  trainingStrain: null,
} as const satisfies Partial<FeaturedDay>;

/**
 * A day as it was known in its morning: its night, and load as it stood the day before. Form and the hard streak speak of
 * yesterday anyway. `before` is the newest earlier day;
 * null at the beginning of the history. A day that is still open is given back as it is: nothing else is known of it yet.
 */
export function morningView(day: FeaturedDay, before: FeaturedDay | null): FeaturedDay {
  if (day.partial && day.load === null) return day;
  const standing = before ?? UNKNOWN;
  return {
    ...day,
    cycleEndUtcMs: null,
    partial: true,
    strain: null,
    strainZscore: null,
    load: null,
    loadZscore: null,
    energyKcal: null,
    maxHrBpm: null,
    avgHrBpm: null,
    napMin: null,
    napsCount: null,
    workoutsCount: null,
    workoutMin: null,
    acuteLoad: standing.acuteLoad,
    chronicLoad: standing.chronicLoad,
    acuteChronicRatio: standing.acuteChronicRatio,
    acuteChronicRatioK15: standing.acuteChronicRatioK15,
    acuteChronicRatioK30: standing.acuteChronicRatioK30,
    acuteChronicRatioStrain: standing.acuteChronicRatioStrain,
    loadRatioEwma: standing.loadRatioEwma,
    fitness: standing.fitness,
    fatigue: standing.fatigue,
    monotony: standing.monotony,
    monotonyHighFrom: standing.monotonyHighFrom,
    weekLoad: standing.weekLoad,
    weekLoadMedian90d: standing.weekLoadMedian90d,
    trainingStrain: standing.trainingStrain,
  };
}
