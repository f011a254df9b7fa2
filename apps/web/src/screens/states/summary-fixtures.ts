import type { RiskFlag, ScoreDetail, Summary, Today, Tomorrow } from '../../api/types';

const UNKNOWN_DAY = {
  recovery_score: null,
  strain_score: null,
  sleep_hours: null,
  hrv: null,
  workouts_count: null,
  resting_hr: null,
  resp_rate: null,
  skin_temp: null,
  spo2: null,
  sleep_efficiency: null,
  sleep_need_hours: null,
  strain_as_of: null,
  recovery_baseline_30d: null,
  strain_baseline_30d: null,
  sleep_hours_baseline_30d: null,
  acute_load: null,
  chronic_load: null,
  acute_chronic_ratio: null,
  sleep_debt: null,
  sleep_debt_7d: null,
};

/** Only what the screens read; the API has more. */
const day = (more: Partial<Today>): Today =>
  ({
    ...UNKNOWN_DAY,
    date: '2026-07-12',
    partial: false,
    calibrating: false,
    stale: false,
    age_days: 0,
    ...more,
  }) as Today;

export const GOOD_DAY = day({
  recovery_score: 81,
  strain_score: 9.4,
  sleep_hours: 8.1,
  sleep_need_hours: 8.3,
  hrv: 84,
  resting_hr: 51,
  resp_rate: 14.6,
  skin_temp: 33.4,
  spo2: 97,
  recovery_baseline_30d: 64,
  strain_baseline_30d: 11.2,
  sleep_hours_baseline_30d: 7.4,
  sleep_debt: 0.6,
  sleep_debt_7d: 1.2,
  acute_load: 128,
  chronic_load: 121,
  acute_chronic_ratio: 1.06,
});

export const RUNNING_DAY = day({
  ...GOOD_DAY,
  recovery_score: 48,
  strain_score: null,
  partial: true,
  strain_as_of: { date: '2026-07-11', strain_score: 12.6 },
  sleep_hours: 6.3,
});

export const BAD_DAY = day({
  ...GOOD_DAY,
  recovery_score: 22,
  strain_score: 16.8,
  sleep_hours: 4.9,
  sleep_debt: 6.2,
});
export const UNKNOWN = day({});

export const FORECAST: Tomorrow = {
  date: '2026-07-13',
  recovery_forecast: 65,
  confidence: 0.41,
  lo: 42,
  hi: 88,
  method: 'model',
  mode: 'morning',
  learning: false,
  n: 612,
  mae: 13.9,
  naive_mae: 15.3,
  skill: 0.09,
  coverage: 0.8,
  text: '8 in 10 days like this end between 42 and 88 %. About 4 in 10 forecasts like this land within 10 points.',
};

export const LEARNING: Tomorrow = {
  ...FORECAST,
  method: 'usual_range',
  learning: true,
  n: 3,
  mae: null,
  naive_mae: null,
  skill: null,
  coverage: null,
  lo: 25,
  hi: 95,
};

const score = (more: Partial<ScoreDetail>): ScoreDetail => ({
  key: 'sleep_health',
  title: 'Sleep health',
  subtitle: 'Our summary of the last 7 nights. Not a clinical measure.',
  note: null,
  score: 79,
  level: 'good',
  data_quality: 1,
  source: 'rules',
  rule_score: 79,
  model: null,
  reason: null,
  parts: [
    {
      key: 'duration',
      label: 'Sleep against need, 7-night mean',
      weight: 30,
      value: 0.91,
      unit: 'ratio',
      points: 78,
    },
    { key: 'debt', label: 'Sleep debt', weight: 15, value: 96, unit: 'min', points: 80 },
    {
      key: 'regularity',
      label: 'Regularity of sleep times, 14 days',
      weight: 20,
      value: null,
      unit: 'index',
      points: null,
    },
  ],
  ...more,
});

const DETAILS = [
  score({ key: 'consistency', title: 'Consistency', score: 58, level: 'moderate', rule_score: 58 }),
  score({
    key: 'burnout_risk',
    title: 'Burnout risk',
    score: null,
    level: null,
    rule_score: null,
    data_quality: 0.5,
    reason: 'Needs more of its parts: 4 recoveries in 7 days and a few weeks of nights and load.',
  }),
  score({ source: 'blend', model: { score: 71, weight: 0.12 }, rule_score: 80 }),
];

export const FLAG: RiskFlag = {
  code: 'HIGH_LOAD_RATIO',
  severity: 'medium',
  since: '2026-07-09',
  days_active: 4,
  title: 'Load above your usual',
  text: 'Your training load this week is 1.62x your usual (212 vs 131 points a day).',
  action: 'Consider holding or easing load for a few days so it can settle.',
  evidence: {
    metric: 'load_ratio',
    unit: 'ratio',
    value: 1.62,
    baseline: null,
    threshold: 1.5,
    n: 7,
    signals: [],
  },
  context: { alcohol: false, travelled: false },
};

/** A summary of a day, with what a state needs changed. */
export const aSummary = (more: Partial<Summary> = {}): Summary => ({
  today: GOOD_DAY,
  recommendation: {
    date: '2026-07-12',
    intensity_level: 'high',
    focus: 'Key session',
    workout_type: 'Running (hard, about strain 13)',
    notes: 'Good sleep - body is well-recovered.',
    optimal_time: 'Late afternoon (4-7pm)',
    optimal_time_source: 'history',
    reasons: ['NEAR_GREEN'],
    sports: [],
    strain_target: {
      lo: 12.4,
      hi: 15.1,
      source: 'personal',
      capped_by_load: false,
      text: 'Aim for a day strain of about 12-15.',
    },
    sleep_target_min: 500,
    in_bed_min: 545,
    bedtime: '22:15',
    sleep_target_source: 'personal',
    sleep_target_text: 'Aim for about 8 h 20 min of sleep tonight, in bed by 10:15pm.',
    stale: false,
  },
  tomorrow: FORECAST,
  scores: { consistency: 58, burnout_risk: null, sleep_health: 79, details: DETAILS },
  risk_flags: [
    FLAG,
    {
      ...FLAG,
      code: 'SLEEP_DEBT',
      severity: 'high',
      title: 'Sleep debt',
      text: 'You are carrying about 8.1 h of sleep debt.',
      evidence: { ...FLAG.evidence, metric: 'sleep_debt_min', unit: 'min', value: 486, threshold: 480 },
    },
  ],
  more_risk_flags: [{ ...FLAG, code: 'LOAD_LOW', severity: 'info', title: 'Load below your usual' }],
  history: { recoveries: 240, available: [], missing: [] },
  reasons: [],
  safety_note: 'General wellness information, not medical advice.',
  trust_note: 'If you feel worse than this says, trust how you feel.',
  ...more,
});

export const THIN_HISTORY: Summary['history'] = {
  recoveries: 8,
  available: [],
  missing: [
    {
      key: 'month_baselines',
      title: 'Your usual of the last 30 days',
      need_days: 19,
      have_days: 8,
      message: 'Needs about 19 days with a recovery; you have 8: 11 more days to go.',
    },
    {
      key: 'load_ratio',
      title: 'Load against your usual',
      need_days: 22,
      have_days: 8,
      message: 'Needs about 22 days with a recovery; you have 8: 14 more days to go.',
    },
  ],
};
