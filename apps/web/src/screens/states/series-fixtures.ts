import type { MetricKey, PastForecast, Series, Sleep, Trends, Workout } from '../../api/types';
import { addDays } from '../../words/times';

const FIRST = '2026-05-14';

/** Waves, not chance: the page looks the same each time. */
const wave = (index: number, { mean, size }: { mean: number; size: number }): number =>
  Math.round((mean + size * (Math.sin(index * 0.9) * 0.6 + Math.sin(index * 0.23) * 0.4)) * 10) / 10;

const SHAPES: Partial<Record<MetricKey, { mean: number; size: number }>> = {
  recovery: { mean: 62, size: 30 },
  strain: { mean: 11, size: 6 },
  hrv: { mean: 68, size: 18 },
  sleep_hours: { mean: 7.3, size: 1.2 },
  sleep_need_hours: { mean: 8.2, size: 0.5 },
  deep_min: { mean: 86, size: 24 },
  rem_min: { mean: 98, size: 26 },
  light_min: { mean: 240, size: 40 },
  awake_min: { mean: 38, size: 16 },
  efficiency: { mean: 91, size: 4 },
  sri: { mean: 79, size: 6 },
  sleep_debt_min: { mean: 140, size: 100 },
  load_ratio: { mean: 1.05, size: 0.4 },
  ctl: { mean: 150, size: 8 },
  atl: { mean: 150, size: 40 },
};

export interface SeriesState {
  days: number;
  /** Which days have no value. */
  gap?: (index: number) => boolean;
}

function series(key: MetricKey, { days, gap = () => false }: SeriesState): Series {
  const shape = SHAPES[key] ?? { mean: 50, size: 10 };
  const dates = Array.from({ length: days }, (_, index) => addDays(FIRST, index));
  const usual = dates.map((date) => ({ date, value: shape.mean }));
  return {
    key,
    unit: '',
    label: key,
    points: dates.map((date, index) => ({ date, value: gap(index) ? null : wave(index, shape) })),
    baseline_7d: usual,
    baseline_30d: usual,
    band: {
      label: 'usual',
      points: dates.map((date) => ({
        date,
        low: shape.mean - shape.size / 2,
        high: shape.mean + shape.size / 2,
      })),
    },
  };
}

/** Series as the API answers them. */
export function someTrends(keys: readonly MetricKey[], state: SeriesState): Trends {
  return {
    start_date: FIRST,
    end_date: addDays(FIRST, state.days - 1),
    metrics: keys.map((key) => series(key, state)),
  };
}

export const RANGE = { first: FIRST, last: addDays(FIRST, 59) };

export const pastForecasts = (count: number): PastForecast[] =>
  Array.from({ length: count }, (_, index) => {
    const value = wave(index, { mean: 62, size: 8 });
    const came = Math.round(wave(index + 7, { mean: 62, size: 34 }));
    return {
      issued_on: addDays(FIRST, index - 1),
      date: addDays(FIRST, index),
      recovery_forecast: value,
      lo: value - 22,
      hi: value + 22,
      recovery_score: came,
      method: 'model',
      learning: false,
      within_10: Math.abs(came - value) <= 10,
      in_range: Math.abs(came - value) <= 22,
    };
  });

export const someWorkouts = (count: number): Workout[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `workout-${index}`,
    activity: index % 3 === 0 ? 'Running' : 'Cycling',
    start: `${addDays(FIRST, index * 2)}T18:00:00.000+02:00`,
    end: `${addDays(FIRST, index * 2)}T19:00:00.000+02:00`,
    offset_known: true,
    duration_min: 60,
    strain: 10,
    energy_kcal: 500,
    max_hr: 170,
    avg_hr: 140,
    zones_pct: [20, 30, 30, 15, 5],
    gps: false,
    distance_m: null,
    altitude_gain_m: null,
    altitude_change_m: null,
  }));

const instant = (day: string, minutes: number): string =>
  `${new Date(Date.parse(day) + minutes * 60_000).toISOString().slice(0, 23)}+02:00`;

/** Nights around midnight; every ninth day is a gap, every seventh has a nap. */
export const someSleeps = (count: number): Sleep[] =>
  Array.from({ length: count }, (_, index) => {
    const date = addDays(FIRST, index);
    const bed = Math.round(wave(index, { mean: -30, size: 80 }));
    const nap = { start: instant(date, 850), end: instant(date, 880), nap: true };
    const night = { start: instant(date, bed), end: instant(date, bed + 450), nap: false };
    return index % 9 === 4 ? [] : [night, ...(index % 7 === 2 ? [nap] : [])];
  }).flatMap((sleeps, index) =>
    sleeps.map((times) => ({
      ...times,
      date: addDays(FIRST, index),
      offset_known: true,
      in_bed_min: 450,
      asleep_min: 420,
      light_min: 230,
      deep_min: 90,
      rem_min: 100,
      awake_min: 30,
      need_min: 480,
      efficiency_pct: 93,
      performance_pct: 88,
      resp_rate: 14.2,
    })),
  );
