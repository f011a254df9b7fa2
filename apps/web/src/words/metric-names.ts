import type { MetricKey } from '../api/types';

/** How a series is shown: its short name, its unit, the digits that mean something, and which way is better. */
export interface MetricStyle {
  name: string;
  unit: string;
  digits: number;
  /** The token of its colour. */
  colour: 'recovery' | 'strain' | 'sleep' | 'hrv' | 'rhr' | 'load' | 'muted';
  better: 'higher' | 'lower' | 'neither';
  group: 'Body' | 'Sleep' | 'Load' | 'Scores';
}

type Row = [
  name: string,
  unit: string,
  digits: number,
  colour: MetricStyle['colour'],
  better: MetricStyle['better'],
  group: MetricStyle['group'],
];

const ROWS: Record<MetricKey, Row> = {
  recovery: ['Recovery', '%', 0, 'recovery', 'higher', 'Body'],
  hrv: ['HRV (RMSSD)', 'ms', 0, 'hrv', 'higher', 'Body'],
  rhr: ['Resting heart rate', 'bpm', 0, 'rhr', 'lower', 'Body'],
  resp_rate: ['Respiratory rate', '/min', 1, 'muted', 'neither', 'Body'],
  skin_temp: ['Skin temperature', '°C', 1, 'muted', 'neither', 'Body'],
  skin_temp_dev: ['Skin temperature vs usual', '°C', 1, 'muted', 'neither', 'Body'],
  spo2: ['Blood oxygen', '%', 1, 'muted', 'higher', 'Body'],
  sleep_hours: ['Sleep', 'h', 1, 'sleep', 'higher', 'Sleep'],
  sleep_need_hours: ['Sleep need', 'h', 1, 'sleep', 'neither', 'Sleep'],
  sleep_debt_min: ['Sleep debt', 'min', 0, 'sleep', 'lower', 'Sleep'],
  whoop_sleep_debt_min: ['Sleep debt (WHOOP)', 'min', 0, 'sleep', 'lower', 'Sleep'],
  efficiency: ['Sleep efficiency', '%', 0, 'sleep', 'higher', 'Sleep'],
  sleep_performance: ['Sleep performance', '%', 0, 'sleep', 'higher', 'Sleep'],
  sleep_consistency: ['Sleep consistency (WHOOP)', '%', 0, 'sleep', 'higher', 'Sleep'],
  sri: ['Sleep regularity', '/100', 0, 'sleep', 'higher', 'Sleep'],
  social_jetlag_min: ['Social jetlag', 'min', 0, 'sleep', 'neither', 'Sleep'],
  in_bed_min: ['Time in bed', 'min', 0, 'sleep', 'neither', 'Sleep'],
  light_min: ['Light sleep', 'min', 0, 'sleep', 'neither', 'Sleep'],
  deep_min: ['Deep sleep', 'min', 0, 'sleep', 'neither', 'Sleep'],
  rem_min: ['REM sleep', 'min', 0, 'sleep', 'neither', 'Sleep'],
  awake_min: ['Awake in bed', 'min', 0, 'sleep', 'lower', 'Sleep'],
  nap_min: ['Naps', 'min', 0, 'sleep', 'neither', 'Sleep'],
  strain: ['Day strain', '', 1, 'strain', 'neither', 'Load'],
  load: ['Load', 'points', 0, 'load', 'neither', 'Load'],
  load_ratio: ['Load vs usual', '×', 2, 'load', 'neither', 'Load'],
  load_ratio_ewma: ['Load ratio, weighted', '×', 2, 'load', 'neither', 'Load'],
  strain_ratio_seed: ['Raw strain, 7 over 30 days', '×', 2, 'strain', 'neither', 'Load'],
  acute_load: ['Load, 7 days', 'points/day', 0, 'load', 'neither', 'Load'],
  chronic_load: ['Usual load', 'points/day', 0, 'load', 'neither', 'Load'],
  ctl: ['Fitness (42 days)', 'points/day', 0, 'load', 'neither', 'Load'],
  atl: ['Fatigue (7 days)', 'points/day', 0, 'load', 'neither', 'Load'],
  tsb: ['Form', 'points/day', 0, 'load', 'neither', 'Load'],
  monotony: ['Monotony of load', '', 2, 'load', 'lower', 'Load'],
  energy_kcal: ['Energy burned', 'kcal', 0, 'strain', 'neither', 'Load'],
  max_hr: ['Highest heart rate', 'bpm', 0, 'rhr', 'neither', 'Load'],
  avg_hr: ['Average heart rate', 'bpm', 0, 'rhr', 'neither', 'Load'],
  workouts_count: ['Workouts', '', 0, 'strain', 'neither', 'Load'],
  workout_min: ['Workout time', 'min', 0, 'strain', 'neither', 'Load'],
  consistency: ['Consistency', '/100', 0, 'recovery', 'higher', 'Scores'],
  burnout_risk: ['Burnout risk', '/100', 0, 'rhr', 'lower', 'Scores'],
  sleep_health: ['Sleep health', '/100', 0, 'sleep', 'higher', 'Scores'],
  forecast: ['Recovery as foretold', '%', 0, 'recovery', 'neither', 'Scores'],
};

export const METRIC_KEYS = Object.keys(ROWS) as MetricKey[];

export function metricStyle(key: MetricKey): MetricStyle {
  const [name, unit, digits, colour, better, group] = ROWS[key];
  return { name, unit, digits, colour, better, group };
}

export const isMetricKey = (text: string): text is MetricKey => Object.hasOwn(ROWS, text);
