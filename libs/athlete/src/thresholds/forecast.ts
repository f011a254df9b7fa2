export const FORECAST = {
  /** The rule: mean + carryOver (recovery - mean) - loadPoints z, clipped; medians over public exports (science 8.2). */
  rule: {
    /** Share of a day's distance from the mean that is left on the next day; 0.06-0.51 on public exports. */
    carryOver: 0.2,
    /** Recovery points that one deviation of load costs; 2-12 on public exports. */
    pointsPerLoadDeviation: 5,
    /** Deviations of load beyond this count as this. */
    maxLoadZscore: 2,
    lowestPct: 1,
    highestPct: 99,
  },
  /** The mean of the rule: of 30 calendar days, the day included, else of the whole history (science 8.2). */
  mean: { windowDays: 30, minObservations: 14, minHistory: 4 },
  /** The load a day is assumed to bring: mean of its weekday over the weeks before (science 8.1). */
  assumedLoad: { weeks: 8, minObservations: 3 },
  /** Forecasts count from the day of this recovery on, of which so many are no calibration (science 8.3). */
  firstOrigin: { recoveries: 14, settled: 4 },
  /** Split conformal over the latest residuals; half width in recovery points (science 8.5). */
  interval: {
    coverage: 0.8,
    latest: 180,
    minResiduals: 10,
    defaultHalfWidthPct: 30,
    widestHalfWidthPct: 100,
  },
  /** Share of past forecasts within so many points, and what stands for it while there are too few (science 8.6). */
  confidence: { withinPct: 10, minResiduals: 10, learning: 0.3, lowest: 0.05, highest: 0.95 },
  /** From so many residuals on, a rule without skill gives way to the usual range (science 8.7). */
  minResidualsToJudge: 30,
  /** Quantiles of all recoveries that bound the usual range: 80 % (science 8.7, ml D). */
  usualRange: { low: 0.1, high: 0.9 },
  /** Calendar days of the naive means, the day included (science 8.3, ml C). */
  naive: { shortDays: 7, longDays: 30 },
  /** Width of the bins in which forecasts are held against outcomes, recovery points. */
  calibrationBinPct: 10,
} as const;
