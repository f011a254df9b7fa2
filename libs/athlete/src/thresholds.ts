import { BASELINES, Z_SCORE } from './thresholds/baselines';
import { DAYS } from './thresholds/days';
import { FLAGS } from './thresholds/flags';
import { FORECAST } from './thresholds/forecast';
import { HRV } from './thresholds/hrv';
import { LOAD } from './thresholds/load';
import { RECOMMENDATION } from './thresholds/recommendation';
import { SCORES } from './thresholds/scores';
import { SLEEP } from './thresholds/sleep';

/**
 * Every number that a rule of this library rests on, with its unit and its source, one file per topic. A change of one
 * that features depend on needs a new FEATURE_VERSION, one that assessments depend on a new ASSESSMENT_VERSION, so that
 * what is stored is computed again.
 */
export const THRESHOLDS = {
  days: DAYS,
  load: LOAD,
  baselines: BASELINES,
  zScore: Z_SCORE,
  hrv: HRV,
  sleep: SLEEP,
  flags: FLAGS,
  scores: SCORES,
  recommendation: RECOMMENDATION,
  forecast: FORECAST,
} as const;
