import { NO_SHARES } from '@whoop/athlete';
import type { DayAssessment, Forecast, ForecastMode, ModelShare, ModelShares } from '@whoop/athlete';
import type { PredictionColumns } from '../entities/prediction-columns';

const NO_FORECAST: { [Field in Exclude<keyof Forecast, 'mode'>]: null } = {
  method: null,
  pct: null,
  lowPct: null,
  highPct: null,
  confidence: null,
  learning: null,
  n: null,
  maePct: null,
  naiveMaePct: null,
  skill: null,
  coverage: null,
};

/** The columns of what was said about a day. */
export function predictionRow(said: DayAssessment): PredictionColumns {
  const { recommendation, scores, modelShares } = said;
  const morning = said.morningForecast ?? NO_FORECAST;
  const evening = said.eveningForecast ?? NO_FORECAST;
  const { intensity, optimalTime, strainTarget, sleepTarget, reasons, sports, notes } = recommendation;
  return {
    date: said.date,
    intensityLevel: intensity,
    optimalTime: optimalTime.slot,
    optimalTimeSource: optimalTime.source,
    strainTargetLow: strainTarget.lo,
    strainTargetHigh: strainTarget.hi,
    strainTargetSource: strainTarget.source,
    strainTargetCapped: strainTarget.cappedByLoad,
    sleepTargetMin: sleepTarget.targetMin,
    inBedMin: sleepTarget.inBedMin,
    bedtimeMin: sleepTarget.bedtimeMinOfDay,
    sleepTargetSource: sleepTarget.source,
    advice: { reasons, sports, notes },
    morningForecast: morning.pct,
    morningLow: morning.lowPct,
    morningHigh: morning.highPct,
    morningConfidence: morning.confidence,
    morningMethod: morning.method,
    morningLearning: morning.learning,
    morningN: morning.n,
    morningMae: morning.maePct,
    morningNaiveMae: morning.naiveMaePct,
    morningSkill: morning.skill,
    morningCoverage: morning.coverage,
    eveningForecast: evening.pct,
    eveningLow: evening.lowPct,
    eveningHigh: evening.highPct,
    eveningConfidence: evening.confidence,
    eveningMethod: evening.method,
    eveningLearning: evening.learning,
    eveningN: evening.n,
    eveningMae: evening.maePct,
    eveningNaiveMae: evening.naiveMaePct,
    eveningSkill: evening.skill,
    eveningCoverage: evening.coverage,
    ...scores,
    burnoutModel: modelShares.burnoutRisk?.score ?? null,
    burnoutModelWeight: modelShares.burnoutRisk?.weight ?? null,
    sleepModel: modelShares.sleepHealth?.score ?? null,
    sleepModelWeight: modelShares.sleepHealth?.weight ?? null,
    riskFlags: said.riskFlags,
    recoveries: said.recoveries,
  };
}

/** What the columns say. */
export function assessmentOf(row: PredictionColumns): DayAssessment {
  const { consistency, burnoutRisk, sleepHealth } = row;
  return {
    date: row.date,
    recommendation: recommendationOf(row),
    morningForecast: forecastOf(row, 'morning'),
    eveningForecast: forecastOf(row, 'evening'),
    scores: { consistency, burnoutRisk, sleepHealth },
    modelShares: sharesOf(row),
    riskFlags: row.riskFlags,
    recoveries: row.recoveries,
  };
}

export type ShareRow = Pick<
  PredictionColumns,
  'burnoutModel' | 'burnoutModelWeight' | 'sleepModel' | 'sleepModelWeight'
>;

/** The models' shares in the scores. */
export function sharesOf({
  burnoutModel,
  burnoutModelWeight,
  sleepModel,
  sleepModelWeight,
}: ShareRow): ModelShares {
  return {
    ...NO_SHARES,
    burnoutRisk: shareOf(burnoutModel, burnoutModelWeight),
    sleepHealth: shareOf(sleepModel, sleepModelWeight),
  };
}

const shareOf = (score: number | null, weight: number | null): ModelShare | null =>
  score === null || weight === null ? null : { score, weight };

function recommendationOf(row: PredictionColumns): DayAssessment['recommendation'] {
  return {
    ...row.advice,
    intensity: row.intensityLevel,
    optimalTime: { slot: row.optimalTime, source: row.optimalTimeSource },
    strainTarget: {
      lo: row.strainTargetLow,
      hi: row.strainTargetHigh,
      source: row.strainTargetSource,
      cappedByLoad: row.strainTargetCapped,
    },
    sleepTarget: {
      targetMin: row.sleepTargetMin,
      inBedMin: row.inBedMin,
      bedtimeMinOfDay: row.bedtimeMin,
      source: row.sleepTargetSource,
    },
  };
}

/** The columns of one forecast. */
export type ForecastRow = Pick<
  PredictionColumns,
  Extract<keyof PredictionColumns, `morning${string}` | `evening${string}`>
>;

/** The forecast of one mode; null where there was none. */
export function forecastOf(row: ForecastRow, mode: ForecastMode): Forecast | null {
  const pct = row[`${mode}Forecast`];
  const lowPct = row[`${mode}Low`];
  const highPct = row[`${mode}High`];
  const confidence = row[`${mode}Confidence`];
  const method = row[`${mode}Method`];
  if (pct === null || lowPct === null || highPct === null || confidence === null || method === null)
    return null;
  return {
    mode,
    method,
    pct,
    lowPct,
    highPct,
    confidence,
    learning: row[`${mode}Learning`] ?? false,
    n: row[`${mode}N`] ?? 0,
    maePct: row[`${mode}Mae`],
    naiveMaePct: row[`${mode}NaiveMae`],
    skill: row[`${mode}Skill`],
    coverage: row[`${mode}Coverage`],
  };
}
