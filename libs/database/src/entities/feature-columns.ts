import type { DayFeatures } from '@whoop/athlete';
import { Measure } from './columns';
import { DayColumns } from './day-columns';

/**
 * The engineered columns of a day; `DayFeatures` says what each is. Null where there is too little to compute from, and
 * from the moment that the day's measures change until they are computed again.
 */
export abstract class FeatureColumns extends DayColumns implements DayFeatures {
  @Measure()
  recoveryBaseline7d!: number | null;

  @Measure()
  recoveryBaseline30d!: number | null;

  @Measure()
  recoveryDeviation30d!: number | null;

  @Measure()
  recoveryZscore!: number | null;

  @Measure()
  strainBaseline7d!: number | null;

  @Measure()
  strainBaseline30d!: number | null;

  @Measure()
  strainDeviation30d!: number | null;

  @Measure()
  strainZscore!: number | null;

  @Measure()
  loadBaseline7d!: number | null;

  @Measure()
  loadBaseline30d!: number | null;

  @Measure()
  loadDeviation30d!: number | null;

  @Measure()
  loadZscore!: number | null;

  @Measure()
  sleepHoursBaseline7d!: number | null;

  @Measure()
  sleepHoursBaseline30d!: number | null;

  @Measure()
  sleepHoursDeviation30d!: number | null;

  @Measure()
  sleepZscore!: number | null;

  @Measure()
  sleepTotalMin!: number | null;

  @Measure()
  sleepTotalBaseline7d!: number | null;

  @Measure()
  sleepTotalBaseline30d!: number | null;

  @Measure()
  hrvBaseline7d!: number | null;

  @Measure()
  hrvBaseline30d!: number | null;

  @Measure()
  hrvDeviation30d!: number | null;

  @Measure()
  hrvZscore!: number | null;

  @Measure()
  rhrBaseline7d!: number | null;

  @Measure()
  rhrBaseline30d!: number | null;

  @Measure()
  rhrDeviation30d!: number | null;

  @Measure()
  rhrZscore!: number | null;

  @Measure()
  respRateBaseline7d!: number | null;

  @Measure()
  respRateBaseline30d!: number | null;

  @Measure()
  respRateDeviation30d!: number | null;

  @Measure()
  respRateZscore!: number | null;

  @Measure()
  skinTempBaseline7d!: number | null;

  @Measure()
  skinTempBaseline30d!: number | null;

  @Measure()
  skinTempDeviation30d!: number | null;

  @Measure()
  skinTempZscore!: number | null;

  @Measure()
  spo2Baseline7d!: number | null;

  @Measure()
  spo2Baseline30d!: number | null;

  @Measure()
  spo2Deviation30d!: number | null;

  @Measure()
  spo2Zscore!: number | null;

  @Measure()
  hrvRolling7d!: number | null;

  @Measure()
  hrvBandLowMs!: number | null;

  @Measure()
  hrvBandHighMs!: number | null;

  @Measure()
  hrvBandNights!: number | null;

  @Measure()
  hrvDelta!: number | null;

  @Measure()
  hrvCvPct!: number | null;

  @Measure()
  hrvCvRatio!: number | null;

  @Measure()
  rhrDelta!: number | null;

  @Measure()
  acuteLoad!: number | null;

  @Measure()
  chronicLoad!: number | null;

  @Measure()
  acuteChronicRatio!: number | null;

  @Measure()
  acuteChronicRatioK15!: number | null;

  @Measure()
  acuteChronicRatioK30!: number | null;

  @Measure()
  acuteChronicRatioStrain!: number | null;

  @Measure()
  loadRatioEwma!: number | null;

  @Measure()
  fitness!: number | null;

  @Measure()
  fatigue!: number | null;

  @Measure()
  form!: number | null;

  @Measure()
  formPct!: number | null;

  @Measure()
  monotony!: number | null;

  @Measure()
  monotonyHighFrom!: number | null;

  @Measure()
  weekLoad!: number | null;

  @Measure()
  weekLoadMedian90d!: number | null;

  @Measure()
  trainingStrain!: number | null;

  @Measure()
  hardStreak!: number | null;

  @Measure()
  baseNeedMin!: number | null;

  @Measure()
  sleepRatio!: number | null;

  @Measure()
  sleepDebtMin!: number | null;

  @Measure()
  sleepDebt7d!: number | null;

  @Measure()
  sleepRegularity!: number | null;

  @Measure()
  socialJetlagMin!: number | null;

  @Measure()
  usualOnsetMin!: number | null;

  @Measure()
  usualWakeMin!: number | null;

  @Measure()
  midsleepMin!: number | null;

  @Measure()
  midsleepDeviationMin!: number | null;

  @Measure()
  recoveryMean7d!: number | null;

  @Measure()
  sleepRatioMean7d!: number | null;

  @Measure()
  efficiencyMean7d!: number | null;

  @Measure()
  restorativeMean7d!: number | null;

  @Measure()
  consistency!: number | null;

  @Measure()
  consistencyTiming!: number | null;

  @Measure()
  consistencyDuration!: number | null;

  @Measure()
  consistencyTraining!: number | null;
}
