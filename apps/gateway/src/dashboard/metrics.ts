import type { Day } from '@whoop/athlete';
import { hours } from './hours';

/** The engineered means over earlier days that some metrics are shown with; null = too few days. */
export interface Baselines {
  recoveryBaseline7d: number | null;
  recoveryBaseline30d: number | null;
  strainBaseline7d: number | null;
  strainBaseline30d: number | null;
  sleepHoursBaseline7d: number | null;
  sleepHoursBaseline30d: number | null;
  hrvBaseline7d: number | null;
  hrvBaseline30d: number | null;
  rhrBaseline7d: number | null;
  rhrBaseline30d: number | null;
}

export type TrendDay = Day & Baselines;

/** One series of the trends. Adding a measured series is one line in `METRICS`. */
export interface Metric {
  key: string;
  unit: string;
  label: string;
  value: (day: TrendDay) => number | null;
  baseline7d?: (day: TrendDay) => number | null;
  baseline30d?: (day: TrendDay) => number | null;
}

const metric = (key: string, unit: string, label: string, value: Metric['value']): Metric => ({
  key,
  unit,
  label,
  value,
});

/** In the order in which they are answered when no metric is named. */
export const METRICS: readonly Metric[] = [
  {
    ...metric('recovery', '%', 'Recovery', (day) => day.recoveryPct),
    baseline7d: (day) => day.recoveryBaseline7d,
    baseline30d: (day) => day.recoveryBaseline30d,
  },
  {
    ...metric('strain', '0-21', 'Day strain', (day) => day.strain),
    baseline7d: (day) => day.strainBaseline7d,
    baseline30d: (day) => day.strainBaseline30d,
  },
  metric('load', 'load points', 'Load', (day) => day.load),
  {
    ...metric('sleep_hours', 'h', 'Sleep', (day) => hours(day.sleepMin)),
    baseline7d: (day) => day.sleepHoursBaseline7d,
    baseline30d: (day) => day.sleepHoursBaseline30d,
  },
  metric('sleep_need_hours', 'h', 'Sleep need', (day) => hours(day.sleepNeedMin)),
  {
    ...metric('hrv', 'ms', 'Heart rate variability (rMSSD)', (day) => day.hrvMs),
    baseline7d: (day) => day.hrvBaseline7d,
    baseline30d: (day) => day.hrvBaseline30d,
  },
  {
    ...metric('rhr', 'bpm', 'Resting heart rate', (day) => day.rhrBpm),
    baseline7d: (day) => day.rhrBaseline7d,
    baseline30d: (day) => day.rhrBaseline30d,
  },
  metric('resp_rate', 'breaths/min', 'Respiratory rate', (day) => day.respRate),
  metric('skin_temp', '°C', 'Skin temperature', (day) => day.skinTempC),
  metric('spo2', '%', 'Blood oxygen', (day) => day.spo2Pct),
  metric('efficiency', '%', 'Sleep efficiency', (day) => day.sleepEfficiencyPct),
  metric('sleep_performance', '%', 'Sleep performance', (day) => day.sleepPerformancePct),
  metric('sleep_consistency', '%', 'Sleep consistency (WHOOP)', (day) => day.sleepConsistencyPct),
  metric('whoop_sleep_debt_min', 'min', 'Sleep debt (WHOOP)', (day) => day.whoopDebtMin),
  metric('in_bed_min', 'min', 'Time in bed', (day) => day.inBedMin),
  metric('light_min', 'min', 'Light sleep', (day) => day.lightMin),
  metric('deep_min', 'min', 'Deep sleep', (day) => day.deepMin),
  metric('rem_min', 'min', 'REM sleep', (day) => day.remMin),
  metric('awake_min', 'min', 'Awake in bed', (day) => day.awakeMin),
  metric('nap_min', 'min', 'Naps', (day) => day.napMin),
  metric('energy_kcal', 'kcal', 'Energy burned', (day) => day.energyKcal),
  metric('max_hr', 'bpm', 'Highest heart rate', (day) => day.maxHrBpm),
  metric('avg_hr', 'bpm', 'Average heart rate', (day) => day.avgHrBpm),
  metric('workouts_count', 'workouts', 'Workouts', (day) => day.workoutsCount),
  metric('workout_min', 'min', 'Workout time', (day) => day.workoutMin),
];

export const METRIC_KEYS: readonly string[] = METRICS.map(({ key }) => key);
