import type { MetricKey, Summary, Today, Trends } from '../../api/types';
import { seriesOf, valuesOf } from '../../charts/day-series';
import { metricStyle } from '../../words/metric-names';
import { figure, signed } from '../../words/numbers';
import { hours } from '../../words/times';
import { temperature, type Units } from '../../words/units';
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
  /** Digits of the figure, and of its difference. */
  digits: number;
  as?: 'hours' | 'temperature';
}

const SOURCES: readonly Source[] = [
  { key: 'hrv', field: 'hrv', digits: 0 },
  { key: 'rhr', field: 'resting_hr', digits: 0 },
  { key: 'resp_rate', field: 'resp_rate', digits: 1 },
  { key: 'skin_temp', field: 'skin_temp', digits: 1, as: 'temperature' },
  { key: 'spo2', field: 'spo2', digits: 0 },
  { key: 'sleep_debt_min', field: 'sleep_debt', digits: 1, as: 'hours' },
  { key: 'load_ratio', field: 'acute_chronic_ratio', digits: 2 },
];

export const TILE_KEYS: readonly MetricKey[] = SOURCES.map(({ key }) => key);

/** The vital signs of the day, each with its last two weeks. Series may still be on their way. */
export function vitalTiles(summary: Summary, trends: Trends | undefined, units: Units): Tile[] {
  const { today } = summary;
  if (today === null) return [];
  return SOURCES.map((source) => {
    const style = metricStyle(source.key);
    const series = trends && seriesOf(trends, source.key);
    const usual = valuesOf(series?.baseline_30d).at(-1) ?? null;
    return {
      key: source.key,
      name: style.name,
      ...shown(source, numberAt(today, source.field), units),
      colour: style.colour,
      note: noteOf(summary, source, { usual, units }),
      values: valuesOf(series?.points),
      band: series?.band?.points ?? [],
    };
  });
}

function shown(
  { key, digits, as }: Source,
  value: number | null,
  units: Units,
): { figure: string; unit: string } {
  if (as === 'hours') return { figure: hours(value), unit: '' };
  const converted = as === 'temperature' ? temperature(value, units) : { value, unit: metricStyle(key).unit };
  return { figure: figure(converted.value, digits), unit: value === null ? '' : converted.unit };
}

function noteOf(
  summary: Summary,
  source: Source,
  { usual, units }: { usual: number | null; units: Units },
): string {
  const { today } = summary;
  const value = today && numberAt(today, source.field);
  if (today === null || value === null) {
    return whyUnknown(summary, `today.${source.field}`) ?? 'Not known for this day.';
  }
  if (source.key === 'load_ratio')
    return `${figure(today.acute_load)} on ${figure(today.chronic_load)} points a day`;
  if (source.key === 'sleep_debt_min') return `${hours(today.sleep_debt_7d)} short in 7 nights`;
  if (usual === null) return '';
  const scale = source.as === 'temperature' && units === 'imperial' ? 1.8 : 1;
  return `${signed((value - usual) * scale, source.digits)} on your usual ${shown(source, usual, units).figure}`;
}

function numberAt(today: Today, field: keyof Today): number | null {
  const value = today[field];
  return typeof value === 'number' ? value : null;
}
