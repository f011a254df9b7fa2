import type { History } from '../history/history';
import type { Series } from '../history/residuals';

/** The best of a measure and what it replaced. */
export interface PersonalRecord {
  metric: string;
  noun: string;
  unit: string;
  decimals: number;
  value: number;
  /** Calendar day. */
  day: number;
  /** The best before that day; null where it is the first. */
  previous: { value: number; day: number } | null;
}

interface RecordDefinition {
  metric: string;
  noun: string;
  unit: string;
  decimals: number;
  lowest?: true;
  series: (history: History) => Series;
}

const WEEK = 7;
const MIN_OF_WEEK = 4;
const MIN_PER_HOUR = 60;

/** Of the last 7 days, at least 4 known; geometric for HRV. */
function weekMeans(values: Series, geometric = false): Series {
  return values.map((_, t) => {
    const known = values.slice(Math.max(0, t - WEEK + 1), t + 1).filter((value) => value !== null);
    if (known.length < MIN_OF_WEEK) return null;
    const sum = known.reduce((total, value) => total + (geometric ? Math.log(value) : value), 0);
    return geometric ? Math.exp(sum / known.length) : sum / known.length;
  });
}

/** All 7 days known: a week with a gap is no full week. */
const weekSums = (values: Series): Series =>
  values.map((_, t) => {
    const known = values.slice(Math.max(0, t - WEEK + 1), t + 1).filter((value) => value !== null);
    return known.length < WEEK ? null : known.reduce((sum, value) => sum + value, 0);
  });

/** The records of science 10.3. Weeks before single nights: a single night may be an artefact. */
const RECORDS: readonly RecordDefinition[] = [
  {
    metric: 'recovery',
    noun: 'recovery',
    unit: '%',
    decimals: 0,
    series: ({ values }) => values('recovery'),
  },
  {
    metric: 'hrv_week',
    noun: '7-day HRV',
    unit: 'ms',
    decimals: 0,
    series: ({ values }) => weekMeans(values('hrv'), true),
  },
  {
    metric: 'hrv_night',
    noun: 'HRV of a night',
    unit: 'ms',
    decimals: 0,
    series: ({ values }) => values('hrv'),
  },
  {
    metric: 'rhr_week',
    noun: '7-day resting heart rate',
    unit: 'bpm',
    decimals: 1,
    lowest: true,
    series: ({ values }) => weekMeans(values('rhr')),
  },
  {
    metric: 'sleep',
    noun: 'night of sleep',
    unit: 'h',
    decimals: 1,
    series: ({ values }) => values('sleep').map((minutes) => minutes && minutes / MIN_PER_HOUR),
  },
  {
    metric: 'day_load',
    noun: 'load of a day',
    unit: 'load points',
    decimals: 0,
    series: ({ values }) => values('load'),
  },
  {
    metric: 'week_load',
    noun: 'load of a week',
    unit: 'load points',
    decimals: 0,
    series: ({ values }) => weekSums(values('load')),
  },
];

/** Every measure's record over the whole history; calibrating days and open ones set none. */
export function personalRecords(history: History): PersonalRecord[] {
  return RECORDS.flatMap(({ series, lowest = false, ...definition }) => {
    const values = series(history).map((value, t) => {
      const day = history.calendar[t];
      return day == null || day.partial || day.calibrating ? null : value;
    });
    const best = bestOf(values, lowest);
    if (best === null) return [];
    return [{ ...definition, ...best, previous: bestOf(values.slice(0, best.day), lowest) }];
  });
}

/** The first day with the best value. */
function bestOf(values: Series, lowest: boolean): { value: number; day: number } | null {
  let best: { value: number; day: number } | null = null;
  values.forEach((value, day) => {
    if (value === null) return;
    if (best === null || (lowest ? value < best.value : value > best.value)) best = { value, day };
  });
  return best;
}
