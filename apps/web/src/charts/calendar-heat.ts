import type { EChartsOption } from 'echarts';
import type { MetricKey } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricStyle } from '../words/metric-names';
import { figure } from '../words/numbers';
import { addDays } from '../words/times';
import { tooltipDay, tooltipLook } from './axes';
import type { Values } from './day-series';

export interface CalendarHeat {
  metric: MetricKey;
  days: readonly string[];
  values: Values;
  /** Last day and number of weeks that are shown. */
  to: string;
  weeks: number;
  /** The day that the keyboard is at. */
  cursor?: string | null;
}

const STEPS = 5;

/** Edges of five classes with as many days each: what is much for this athlete, not for people in general. */
export function classEdges(values: Values): number[] {
  const known = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  if (known.length < STEPS) return [];
  const edges = Array.from(
    { length: STEPS - 1 },
    (_, index) => known[Math.floor(((index + 1) * known.length) / STEPS)] ?? 0,
  );
  return [...new Set(edges)];
}

/** Days as small fields, a week a column. The darker or brighter, the higher; a day without a value stays empty. */
export function calendarHeat(
  { metric, days, values, to, weeks, cursor = null }: CalendarHeat,
  look: ChartLook,
): EChartsOption {
  const { colour, font } = look;
  const { name, unit, digits, colour: ink } = metricStyle(metric);
  const from = addDays(to, 1 - weeks * 7);
  const data = days.flatMap((day, index) => {
    const value = values[index] ?? null;
    return value === null || day < from || day > to ? [] : [[day, value]];
  });
  return {
    animation: false,
    textStyle: { fontFamily: font },
    tooltip: {
      ...tooltipLook(look),
      formatter: (item: unknown) => {
        const [day, value] = (item as { value: [string, number] }).value;
        return `<b>${tooltipDay(day)}</b><br>${name} ${figure(value, digits)} ${unit}`;
      },
    },
    visualMap: {
      type: 'piecewise',
      show: false,
      seriesIndex: 0,
      dimension: 1,
      pieces: pieces(classEdges(values)),
      inRange: { color: [colour[ink]], opacity: [0.16, 1] },
    },
    calendar: {
      range: [from, to],
      left: 34,
      right: 4,
      top: 22,
      bottom: 6,
      cellSize: ['auto', 'auto'],
      splitLine: { show: false },
      itemStyle: { color: colour.ground, borderColor: colour.panel, borderWidth: 2.5 },
      dayLabel: {
        firstDay: 1,
        color: colour.faint,
        fontSize: 11,
        nameMap: ['', 'Mon', '', 'Wed', '', 'Fri', ''],
      },
      monthLabel: { color: colour.faint, fontSize: 11.5 },
      yearLabel: { show: false },
    },
    series: [
      { type: 'heatmap', coordinateSystem: 'calendar', data, itemStyle: { borderRadius: 3 } },
      ...(cursor === null ? [] : [frame(cursor, colour.text)]),
    ],
  };
}

interface Drawing {
  coord: (point: [string]) => [number, number];
}

/** A frame around one day: seen on any colour, and on a day without a value. */
const frame = (day: string, color: string): object => ({
  type: 'custom',
  coordinateSystem: 'calendar',
  data: [[day, 0]],
  silent: true,
  z: 5,
  renderItem: ({ coordSys }: { coordSys: { cellWidth: number; cellHeight: number } }, api: Drawing) => {
    const [x, y] = api.coord([day]);
    const { cellWidth: width, cellHeight: height } = coordSys;
    return {
      type: 'rect',
      shape: { x: x - width / 2, y: y - height / 2, width, height, r: 3 },
      style: { fill: 'transparent', stroke: color, lineWidth: 2 },
    };
  },
});

const pieces = (edges: readonly number[]): { gte?: number; lt?: number }[] =>
  Array.from({ length: edges.length + 1 }, (_, index) => ({
    ...(index > 0 ? { gte: edges[index - 1] } : {}),
    ...(index < edges.length ? { lt: edges[index] } : {}),
  }));
