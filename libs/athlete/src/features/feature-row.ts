import { hrvStatus } from '../body/hrv-status';
import type { HrvVariation } from '../body/hrv-variation';
import { weeklyDelta } from '../body/weekly-delta';
import { valueAt } from '../history/series';
import type { LoadColumns } from '../load/load-columns';
import type { SleepColumns } from '../sleep/sleep-columns';
import type { DayFeatures } from './day-features';
import { measureFeatures } from './measure-features';
import type { JudgedMeasure, MeasureFeatures } from './measure-features';
import type { MeasureName } from './measure-series';
import { weekMeans } from './week-means';
import type { WeekSeries } from './week-means';

/** All that the columns of a history are read from, by calendar day. */
export interface FeatureSources {
  measures: Record<MeasureName, JudgedMeasure>;
  variation: HrvVariation;
  load: LoadColumns;
  sleep: readonly SleepColumns[];
  week: WeekSeries;
}

/**
 * The engineered columns of calendar day t, which has this date. One literal with every column: put together from parts
 * (spread, or filled in) a row of this width takes 20 times as long and more. It is kept as a table, a line or two to a
 * measure.
 */
export function featureRow(date: string, t: number, sources: FeatureSources): DayFeatures {
  const { measures, variation, load } = sources;
  const recovery = measureFeatures(measures.recovery, t);
  const strain = measureFeatures(measures.strain, t);
  const dayLoad = measureFeatures(measures.load, t);
  const hours = measureFeatures(measures.sleepHours, t);
  const total = measureFeatures(measures.sleepTotalMin, t);
  const hrv = inMs(measureFeatures(measures.lnHrv, t));
  const rhr = measureFeatures(measures.rhr, t);
  const resp = measureFeatures(measures.respRate, t);
  const skin = measureFeatures(measures.skinTemp, t);
  const spo2 = measureFeatures(measures.spo2, t);
  const status = hrvStatus(measures.lnHrv, t);
  const [sleep, week] = [sources.sleep[t]!, weekMeans(sources.week, t)];
  // prettier-ignore
  return {
    date,
    recoveryBaseline7d: recovery.baseline7d, recoveryBaseline30d: recovery.baseline30d,
    recoveryDeviation30d: recovery.deviation30d, recoveryZscore: recovery.zscore,
    strainBaseline7d: strain.baseline7d, strainBaseline30d: strain.baseline30d,
    strainDeviation30d: strain.deviation30d, strainZscore: strain.zscore,
    loadBaseline7d: dayLoad.baseline7d, loadBaseline30d: dayLoad.baseline30d,
    loadDeviation30d: dayLoad.deviation30d, loadZscore: dayLoad.zscore,
    sleepHoursBaseline7d: hours.baseline7d, sleepHoursBaseline30d: hours.baseline30d,
    sleepHoursDeviation30d: hours.deviation30d, sleepZscore: hours.zscore, sleepTotalMin: sleep.sleepTotalMin,
    sleepTotalBaseline7d: total.baseline7d, sleepTotalBaseline30d: total.baseline30d,
    hrvBaseline7d: hrv.baseline7d, hrvBaseline30d: hrv.baseline30d,
    hrvDeviation30d: hrv.deviation30d, hrvZscore: hrv.zscore,
    rhrBaseline7d: rhr.baseline7d, rhrBaseline30d: rhr.baseline30d,
    rhrDeviation30d: rhr.deviation30d, rhrZscore: rhr.zscore,
    respRateBaseline7d: resp.baseline7d, respRateBaseline30d: resp.baseline30d,
    respRateDeviation30d: resp.deviation30d, respRateZscore: resp.zscore,
    skinTempBaseline7d: skin.baseline7d, skinTempBaseline30d: skin.baseline30d,
    skinTempDeviation30d: skin.deviation30d, skinTempZscore: skin.zscore,
    spo2Baseline7d: spo2.baseline7d, spo2Baseline30d: spo2.baseline30d,
    spo2Deviation30d: spo2.deviation30d, spo2Zscore: spo2.zscore,
    hrvRolling7d: geometricMean(status.roll7Ln), hrvBandNights: status.bandNights,
    hrvBandLowMs: status.swcLoMs, hrvBandHighMs: status.swcHiMs, hrvDelta: status.delta,
    hrvCvPct: valueAt(variation.cvPct, t), hrvCvRatio: valueAt(variation.cvRatio, t),
    rhrDelta: weeklyDelta(measures.rhr, t).delta,
    acuteLoad: valueAt(load.acuteLoad, t), chronicLoad: valueAt(load.chronicLoad, t),
    acuteChronicRatio: valueAt(load.acuteChronicRatio, t), loadRatioEwma: valueAt(load.loadRatioEwma, t),
    acuteChronicRatioK15: valueAt(load.acuteChronicRatioK15, t),
    acuteChronicRatioK30: valueAt(load.acuteChronicRatioK30, t),
    acuteChronicRatioStrain: valueAt(load.acuteChronicRatioStrain, t),
    fitness: valueAt(load.fitness, t), fatigue: valueAt(load.fatigue, t),
    form: valueAt(load.form, t), formPct: valueAt(load.formPct, t),
    monotony: valueAt(load.monotony, t), monotonyHighFrom: valueAt(load.monotonyHighFrom, t),
    weekLoad: valueAt(load.weekLoad, t), weekLoadMedian90d: valueAt(load.weekLoadMedian90d, t),
    trainingStrain: valueAt(load.trainingStrain, t), hardStreak: valueAt(load.hardStreak, t),
    baseNeedMin: sleep.baseNeedMin, sleepRatio: sleep.sleepRatio,
    sleepDebtMin: sleep.sleepDebtMin, sleepDebt7d: sleep.sleepDebt7d,
    sleepRegularity: sleep.sleepRegularity, socialJetlagMin: sleep.socialJetlagMin,
    usualOnsetMin: sleep.usualOnsetMin, usualWakeMin: sleep.usualWakeMin,
    midsleepMin: sleep.midsleepMin, midsleepDeviationMin: sleep.midsleepDeviationMin,
    recoveryMean7d: week.recovery, sleepRatioMean7d: week.sleepRatio, efficiencyMean7d: week.efficiency,
    restorativeMean7d: week.restorative, consistency: sleep.consistency,
    consistencyTiming: sleep.consistencyTiming, consistencyDuration: sleep.consistencyDuration,
    consistencyTraining: sleep.consistencyTraining,
  };
}

/** HRV is averaged as ln(ms); its baselines are shown as geometric means in ms, its deviation and z-score stay on ln(ms). */
function inMs({ baseline7d, baseline30d, deviation30d, zscore }: MeasureFeatures): MeasureFeatures {
  return {
    baseline7d: geometricMean(baseline7d),
    baseline30d: geometricMean(baseline30d),
    deviation30d,
    zscore,
  };
}

const geometricMean = (meanLn: number | null): number | null => (meanLn === null ? null : Math.exp(meanLn));
