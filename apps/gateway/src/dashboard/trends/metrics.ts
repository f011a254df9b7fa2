import type { TrendSaid } from '@whoop/database';
import { rounded } from '../rounding';
import { deviationFrom, ofColumn, ofScore, withUsual } from './metric';
import type { At, Metric } from './metric';

/** What was foretold for the day, on the day before. */
const foretold = ({ before }: At): TrendSaid | null => before && before.said;

const RECOVERY: Metric = {
  ...withUsual(ofColumn('recoveryPct', { key: 'recovery', unit: '%', label: 'Recovery' }), 'recovery', 1),
  average7d: 'mean',
};

const LOAD: Metric = {
  ...withUsual(ofColumn('load', { key: 'load', unit: 'load points', label: 'Load', shown: 1 }), 'load', 1),
  average7d: 'mean',
};

const SLEEP: Metric = {
  ...withUsual(
    ofColumn('sleepMin', { key: 'sleep_hours', unit: 'h', label: 'Sleep', shown: 'hours' }),
    'sleepHours',
    2,
  ),
  average7d: 'mean',
};

const HRV_LABEL = 'Heart rate variability (rMSSD)';
/** Averages of HRV are geometric: it is right-skewed (science 2.3). */
const HRV: Metric = {
  ...ofColumn('hrvMs', { key: 'hrv', unit: 'ms', label: HRV_LABEL }),
  columns: ['hrvMs', 'hrvBaseline7d', 'hrvBaseline30d', 'hrvRolling7d', 'hrvBandLowMs', 'hrvBandHighMs'],
  average7d: (row) => rounded(row.hrvRolling7d ?? null, 1),
  baseline7d: (row) => rounded(row.hrvBaseline7d ?? null, 1),
  baseline30d: (row) => rounded(row.hrvBaseline30d ?? null, 1),
  band: {
    label: 'Normal range of the 7-day mean',
    range: ({ row }) => ({
      low: rounded(row?.hrvBandLowMs ?? null, 1),
      high: rounded(row?.hrvBandHighMs ?? null, 1),
    }),
  },
};

const RHR: Metric = {
  ...withUsual(ofColumn('rhrBpm', { key: 'rhr', unit: 'bpm', label: 'Resting heart rate' }), 'rhr', 1),
  average7d: 'mean',
};

const FORECAST: Metric = {
  key: 'forecast',
  unit: '%',
  label: 'Recovery as foretold the day before',
  columns: [],
  said: true,
  value: (at) => rounded(foretold(at)?.forecastPct ?? null, 1),
  band: {
    label: 'Range that was meant to hold 8 in 10 days',
    range: (at) => ({
      low: rounded(foretold(at)?.lowPct ?? null, 0),
      high: rounded(foretold(at)?.highPct ?? null, 0),
    }),
  },
};

/**
 * In the order in which they are answered when no metric is named. Adding a series is one line here: `ofColumn` for a
 * column of the day, `withUsual` where it has baselines.
 */
export const METRICS: readonly Metric[] = [
  RECOVERY,
  withUsual(ofColumn('strain', { key: 'strain', unit: '0-21', label: 'Day strain' }), 'strain', 1),
  LOAD,
  SLEEP,
  ofColumn('sleepNeedMin', { key: 'sleep_need_hours', unit: 'h', label: 'Sleep need', shown: 'hours' }),
  ofColumn('sleepDebtMin', { key: 'sleep_debt_min', unit: 'min', label: 'Sleep debt', shown: 0 }),
  HRV,
  RHR,
  withUsual(
    ofColumn('respRate', { key: 'resp_rate', unit: 'breaths/min', label: 'Respiratory rate' }),
    'respRate',
    2,
  ),
  withUsual(
    ofColumn('skinTempC', { key: 'skin_temp', unit: '°C', label: 'Skin temperature' }),
    'skinTemp',
    2,
  ),
  deviationFrom('skinTempC', 'skinTempBaseline30d', {
    key: 'skin_temp_dev',
    unit: '°C',
    label: 'Skin temperature against usual',
    digits: 2,
  }),
  withUsual(ofColumn('spo2Pct', { key: 'spo2', unit: '%', label: 'Blood oxygen' }), 'spo2', 1),
  ofColumn('sleepEfficiencyPct', { key: 'efficiency', unit: '%', label: 'Sleep efficiency' }),
  ofColumn('sleepPerformancePct', { key: 'sleep_performance', unit: '%', label: 'Sleep performance' }),
  ofColumn('sleepConsistencyPct', {
    key: 'sleep_consistency',
    unit: '%',
    label: 'Sleep consistency (WHOOP)',
  }),
  ofColumn('whoopDebtMin', { key: 'whoop_sleep_debt_min', unit: 'min', label: 'Sleep debt (WHOOP)' }),
  ofColumn('inBedMin', { key: 'in_bed_min', unit: 'min', label: 'Time in bed' }),
  ofColumn('lightMin', { key: 'light_min', unit: 'min', label: 'Light sleep' }),
  ofColumn('deepMin', { key: 'deep_min', unit: 'min', label: 'Deep sleep' }),
  ofColumn('remMin', { key: 'rem_min', unit: 'min', label: 'REM sleep' }),
  ofColumn('awakeMin', { key: 'awake_min', unit: 'min', label: 'Awake in bed' }),
  ofColumn('napMin', { key: 'nap_min', unit: 'min', label: 'Naps' }),
  ofColumn('sleepRegularity', { key: 'sri', unit: 'index', label: 'Sleep regularity (SRI)', shown: 1 }),
  ofColumn('socialJetlagMin', { key: 'social_jetlag_min', unit: 'min', label: 'Social jetlag', shown: 0 }),
  ofColumn('consistency', { key: 'consistency', unit: '0-100', label: 'Consistency', shown: 1 }),
  ofColumn('acuteChronicRatio', { key: 'load_ratio', unit: 'ratio', label: 'Load vs your usual', shown: 2 }),
  ofColumn('loadRatioEwma', {
    key: 'load_ratio_ewma',
    unit: 'ratio',
    label: 'Load ratio, weighted',
    shown: 2,
  }),
  ofColumn('acuteChronicRatioStrain', {
    key: 'strain_ratio_seed',
    unit: 'ratio',
    label: 'Raw strain, 7 over 30 days',
    shown: 2,
  }),
  ofColumn('acuteLoad', { key: 'acute_load', unit: 'load points a day', label: 'Load, 7 days', shown: 1 }),
  ofColumn('chronicLoad', { key: 'chronic_load', unit: 'load points a day', label: 'Usual load', shown: 1 }),
  ofColumn('fitness', { key: 'ctl', unit: 'load points a day', label: 'Fitness (42 days)', shown: 1 }),
  ofColumn('fatigue', { key: 'atl', unit: 'load points a day', label: 'Fatigue (7 days)', shown: 1 }),
  ofColumn('form', { key: 'tsb', unit: 'load points a day', label: 'Form', shown: 1 }),
  ofColumn('monotony', { key: 'monotony', unit: 'ratio', label: 'Monotony of load', shown: 2 }),
  ofScore('burnoutRisk', { key: 'burnout_risk', label: 'Burnout risk' }),
  ofScore('sleepHealth', { key: 'sleep_health', label: 'Sleep health' }),
  FORECAST,
  ofColumn('energyKcal', { key: 'energy_kcal', unit: 'kcal', label: 'Energy burned' }),
  ofColumn('maxHrBpm', { key: 'max_hr', unit: 'bpm', label: 'Highest heart rate' }),
  ofColumn('avgHrBpm', { key: 'avg_hr', unit: 'bpm', label: 'Average heart rate' }),
  ofColumn('workoutsCount', { key: 'workouts_count', unit: 'workouts', label: 'Workouts' }),
  ofColumn('workoutMin', { key: 'workout_min', unit: 'min', label: 'Workout time' }),
];

/** The one key that is no series: the spans of days on which flags were on. */
export const FLAGS_KEY = 'flags';

export const METRIC_KEYS: readonly string[] = [...METRICS.map(({ key }) => key), FLAGS_KEY];
