import type { MetricKey, Summary, Today, Trends } from '../../api/types';
import { seriesOf, valuesOf } from '../../charts/day-series';
import { metricStyle } from '../../words/metric-names';
import { figure, signed } from '../../words/numbers';
import { hours } from '../../words/times';
import { whyUnknown } from './statement';

export interface Tile {
  key: MetricKey;
  name: string;
  figure: string;
  unit: string;
  colour: string;
  /** How it stands against the usual, or why it is unknown. */
  note: string;
  values: readonly (number | null)[];
  band: readonly { low: number | null; high: number | null }[];
}

interface Source {
  key: MetricKey;
  field: keyof Today;
  usual?: keyof Today;
  /** Digits of the figure, and of its difference. */
  digits: number;
  asHours?: true;
}

const SOURCES: readonly Source[] = [
  { key: 'hrv', field: 'hrv', usual: 'hrv_baseline_30d', digits: 0 },
  { key: 'rhr', field: 'resting_hr', usual: 'rhr_baseline_30d', digits: 0 },
  { key: 'resp_rate', field: 'resp_rate', digits: 1 },
  { key: 'skin_temp', field: 'skin_temp', digits: 1 },
  { key: 'spo2', field: 'spo2', digits: 0 },
  { key: 'sleep_debt_min', field: 'sleep_debt', digits: 1, asHours: true },
  { key: 'load_ratio', field: 'acute_chronic_ratio', digits: 2 },
];

export const TILE_KEYS: readonly MetricKey[] = SOURCES.map(({ key }) => key);

/** The vital signs of the day, each with its last two weeks. Series may still be on their way. */
export function vitalTiles(summary: Summary, trends: Trends | undefined): Tile[] {
  const { today } = summary;
  if (today === null) return [];
  return SOURCES.map((source) => {
    const style = metricStyle(source.key);
    const series = trends && seriesOf(trends, source.key);
    return {
      key: source.key,
      name: style.name,
      ...figureOf(today, source),
      colour: style.colour,
      note: noteOf(summary, today, source),
      values: valuesOf(series?.points),
      band: series?.band?.points ?? [],
    };
  });
}

function figureOf(today: Today, { key, field, digits, asHours }: Source): { figure: string; unit: string } {
  const value = numberAt(today, field);
  if (asHours) return { figure: hours(value), unit: '' };
  return { figure: figure(value, digits), unit: value === null ? '' : metricStyle(key).unit };
}

function noteOf(summary: Summary, today: Today, { field, usual, digits }: Source): string {
  const value = numberAt(today, field);
  if (value === null) return whyUnknown(summary, `today.${field}`) ?? 'Not known for this day.';
  const usualValue = usual ? numberAt(today, usual) : null;
  return usualValue === null
    ? ''
    : `${signed(value - usualValue, digits)} on your usual ${figure(usualValue, digits)}`;
}

function numberAt(today: Today, field: keyof Today): number | null {
  const value = today[field];
  return typeof value === 'number' ? value : null;
}
