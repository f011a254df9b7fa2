/**
 * The engineered columns of one day: what was usual before it, how far the day lies from that, and where load and sleep
 * stand. Every value rests on this day and earlier ones, so days that come later never change it. Null where too little
 * is known. `Baseline…d` are means over the calendar days before the day, without it; `Deviation30d` is the sample
 * deviation over the same 30 days; z-scores are in deviations, at most 5 either way.
 */
export interface DayFeatures {
  date: string;
  recoveryBaseline7d: number | null;
  recoveryBaseline30d: number | null;
  recoveryDeviation30d: number | null;
  recoveryZscore: number | null;
  /** Mean of the raw strain, as in the seed; sums over days use load. */
  strainBaseline7d: number | null;
  strainBaseline30d: number | null;
  strainDeviation30d: number | null;
  strainZscore: number | null;
  loadBaseline7d: number | null;
  loadBaseline30d: number | null;
  loadDeviation30d: number | null;
  loadZscore: number | null;
  sleepHoursBaseline7d: number | null;
  sleepHoursBaseline30d: number | null;
  sleepHoursDeviation30d: number | null;
  sleepZscore: number | null;
  /** Main sleep and the naps of the day before (minutes): what the night and its naps gave together. */
  sleepTotalMin: number | null;
  sleepTotalBaseline7d: number | null;
  sleepTotalBaseline30d: number | null;
  /** Geometric mean, ms: rMSSD is right-skewed (science 2.3). */
  hrvBaseline7d: number | null;
  hrvBaseline30d: number | null;
  /** Of ln(ms). */
  hrvDeviation30d: number | null;
  /** On ln(ms). */
  hrvZscore: number | null;
  rhrBaseline7d: number | null;
  rhrBaseline30d: number | null;
  rhrDeviation30d: number | null;
  /** Higher is worse. */
  rhrZscore: number | null;
  respRateBaseline7d: number | null;
  respRateBaseline30d: number | null;
  respRateDeviation30d: number | null;
  /** Higher is worse. */
  respRateZscore: number | null;
  skinTempBaseline7d: number | null;
  skinTempBaseline30d: number | null;
  skinTempDeviation30d: number | null;
  skinTempZscore: number | null;
  spo2Baseline7d: number | null;
  spo2Baseline30d: number | null;
  spo2Deviation30d: number | null;
  spo2Zscore: number | null;
  /** Geometric mean of the last 7 nights, this one included, ms; at least 4 nights (science 2.3). */
  hrvRolling7d: number | null;
  /** The normal band of `hrvRolling7d`: half a deviation around the 30 nights before those 7, ms. */
  hrvBandLowMs: number | null;
  hrvBandHighMs: number | null;
  /** How many nights the band rests on; below 21 it is uncertain. Null without a band. */
  hrvBandNights: number | null;
  /** (mean ln of the 7 nights - mean ln of the 30 before) in deviations of those 30; below -0.5 is low. */
  hrvDelta: number | null;
  /** 100 SD / mean of ln(ms) over the last 7 nights, at least 5 (percent). */
  hrvCvPct: number | null;
  /** `hrvCvPct` relative to the median of its previous 60 values, at least 20; 1.5 counts as raised. */
  hrvCvRatio: number | null;
  /** As `hrvDelta`, on bpm; positive is elevated. */
  rhrDelta: number | null;
  /** Mean load of the last 7 days, load points a day. On a partial day this and the load columns below stand as on the day before, but for those that speak of yesterday anyway: form and the hard streak. */
  acuteLoad: number | null;
  /** Mean load of the 23 days before those 7. */
  chronicLoad: number | null;
  /** `acuteLoad / chronicLoad`: load against the usual, uncoupled (science 3.2). */
  acuteChronicRatio: number | null;
  /** The same with loads of growth 0.15 and 0.30 per strain point, the ends of what public exports support: how sure the ratio is. */
  acuteChronicRatioK15: number | null;
  acuteChronicRatioK30: number | null;
  /** Mean raw strain of 7 days over that of 30, both with the day itself: the seed's ratio, stored and not judged by. */
  acuteChronicRatioStrain: number | null;
  /** EWMA of 7 over EWMA of 28 days; null before 28 known loads. */
  loadRatioEwma: number | null;
  /** Slow (42 days) and fast (7 days) averages of load, load points a day; null before 14 known loads, uncertain before 42. More than 14 unknown days in a row begin them anew. */
  fitness: number | null;
  fatigue: number | null;
  /** Yesterday's fitness minus yesterday's fatigue; `formPct` in percent of that fitness. */
  form: number | null;
  formPct: number | null;
  /** Foster: mean over deviation of 7 days' load, at most 10. */
  monotony: number | null;
  /** Monotony from which this athlete's weeks count as monotonous: 2.0, or the own 90th percentile of the 180 days before where that is higher; at least 20 known weeks. */
  monotonyHighFrom: number | null;
  /** 7 times the mean load of the last 7 days, load points. */
  weekLoad: number | null;
  /** Median of `weekLoad` over the 90 days before, at least 20. */
  weekLoadMedian90d: number | null;
  /** Foster's training strain: `weekLoad` times monotony. */
  trainingStrain: number | null;
  /** Days of strain 14 or more in a row that ended yesterday. Null when yesterday is unknown. */
  hardStreak: number | null;
  /** Sleep need without the debt that WHOOP adds to it, minutes. Null for a day without a night. */
  baseNeedMin: number | null;
  /** Asleep minutes of the main sleep over `baseNeedMin`. */
  sleepRatio: number | null;
  /** Decaying sleep debt, 0-600 min; null before 7 nights are known (science 4.1). */
  sleepDebtMin: number | null;
  /** Shortfall of the last 7 nights together, at least 0, minutes. */
  sleepDebt7d: number | null;
  /** Sleep regularity index over 14 days, -100 to 100 (Phillips 2017). */
  sleepRegularity: number | null;
  /** Mid-sleep on free days minus work days over 28 days, minutes, signed. */
  socialJetlagMin: number | null;
  /** Circular mean of onset and of wake on the last 28 nights, minutes after local midnight; at least 7 nights. */
  usualOnsetMin: number | null;
  usualWakeMin: number | null;
  /** Circular mean of mid-sleep on the last 7 nights, minutes after local midnight; at least 4 nights. */
  midsleepMin: number | null;
  /** Circular deviation of mid-sleep over 28 days, minutes; above 180 the athlete sleeps in shifts. */
  midsleepDeviationMin: number | null;
  /** Means of the last 7 days, this one included, at least 4 known: recovery (without WHOOP's calibration), percent, */
  recoveryMean7d: number | null;
  /** mean sleep over mean base need of the same nights, */
  sleepRatioMean7d: number | null;
  /** asleep of the time in bed, percent, */
  efficiencyMean7d: number | null;
  /** and deep and REM sleep of the time asleep, 0-1. */
  restorativeMean7d: number | null;
  /** 0-100, and its parts (science 4.3). */
  consistency: number | null;
  consistencyTiming: number | null;
  consistencyDuration: number | null;
  consistencyTraining: number | null;
}
