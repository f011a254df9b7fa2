import type { EChartsOption } from 'echarts';
import type { MetricKey } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricStyle } from '../words/metric-names';
import { figure } from '../words/numbers';
import { tooltipLook, valueAxis } from './axes';
import type { Values } from './day-series';
import { ascending, middleHalf, type MiddleHalf } from './quantile';

/** So few values of a weekday have no quartiles worth drawing. */
export const FEWEST_OF_WEEKDAY = 5;

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Middle half and median, and how far the rest reaches (Tukey): whiskers end at the last value within 1.5 boxes. */
export interface Box extends MiddleHalf {
  low: number;
  high: number;
  /** What lies further out. */
  beyond: number[];
}

export interface WeekdayBox {
  weekday: string;
  n: number;
  /** Null below `FEWEST_OF_WEEKDAY` values. */
  box: Box | null;
}

/** The values of each weekday, Monday first. */
export function weekdayBoxes(days: readonly string[], values: Values): WeekdayBox[] {
  const of = WEEKDAYS.map((): (number | null)[] => []);
  days.forEach((day, index) =>
    of[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7]?.push(values[index] ?? null),
  );
  return WEEKDAYS.map((weekday, index) => {
    const sorted = ascending(of[index] ?? []);
    return { weekday, n: sorted.length, box: sorted.length < FEWEST_OF_WEEKDAY ? null : boxOf(sorted) };
  });
}

function boxOf(sorted: readonly number[]): Box | null {
  const half = middleHalf(sorted);
  if (half === null) return null;
  const reach = 1.5 * (half.to - half.from);
  const isNear = (value: number): boolean => value >= half.from - reach && value <= half.to + reach;
  const near = sorted.filter(isNear);
  return {
    ...half,
    low: near[0] ?? half.from,
    high: near.at(-1) ?? half.to,
    beyond: sorted.filter((value) => !isNear(value)),
  };
}

/** A box a weekday, with the number of its values below. */
export function weekdayBox(boxes: readonly WeekdayBox[], metric: MetricKey, look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const ink = colour[metricStyle(metric).colour];
  const drawn = boxes.flatMap(({ box }, column) => (box === null ? [] : [[column, ...extent(box), column]]));
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 44, right: 10, top: 12, bottom: 42 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: colour.usual, opacity: 0.25 } },
      ...tooltipLook(look),
      formatter: (items: unknown) =>
        boxText(boxes[(items as { dataIndex: number }[])[0]?.dataIndex ?? -1], metric),
    },
    xAxis: {
      type: 'category',
      data: boxes.map(({ weekday, n }) => `${weekday}\n${n}`),
      axisLine: { lineStyle: { color: colour['line-strong'] } },
      axisTick: { show: false },
      axisLabel: { color: colour.faint, fontSize: 11.5, lineHeight: 15, interval: 0 },
    },
    yAxis: { ...valueAxis(look), scale: true },
    series: [
      // A column for the tooltip, also of a weekday that has no box. An empty value sets no end of the axis.
      { type: 'bar', data: boxes.map(() => '-'), silent: true },
      {
        type: 'custom',
        data: drawn,
        encode: { x: 0, y: [1, 2] },
        silent: true,
        renderItem: (_: unknown, api: Drawing) =>
          drawBox(boxes[api.value(3)]?.box ?? null, api, { ink, text: colour.text, muted: colour.muted }),
      },
    ],
  } as EChartsOption;
}

/** From the lowest to the highest, also of what lies beyond the whiskers: the axis must hold it. */
const extent = ({ low, high, beyond }: Box): [number, number] => [
  Math.min(low, ...beyond),
  Math.max(high, ...beyond),
];

interface Drawing {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
  size: (size: [number, number]) => [number, number];
}

interface Inks {
  ink: string;
  text: string;
  muted: string;
}

function drawBox(box: Box | null, api: Drawing, { ink, text, muted }: Inks): object | undefined {
  if (box === null) return undefined;
  const [x] = api.coord([api.value(0), box.median]);
  const half = Math.min(22, api.size([1, 0])[0] * 0.32);
  const y = (value: number): number => api.coord([api.value(0), value])[1];
  const line = (points: [number, number, number, number], style: object): object => {
    const [x1, y1, x2, y2] = points;
    return { type: 'line', shape: { x1, y1, x2, y2 }, style };
  };
  const whisker = { stroke: muted, lineWidth: 1 };
  const [top, bottom] = [y(box.to), y(box.from)];
  return {
    type: 'group',
    children: [
      line([x, y(box.high), x, top], whisker),
      line([x, bottom, x, y(box.low)], whisker),
      ...[box.high, box.low].map((end) => line([x - half / 2, y(end), x + half / 2, y(end)], whisker)),
      {
        type: 'rect',
        shape: { x: x - half, y: top, width: half * 2, height: Math.max(1, bottom - top), r: 2 },
        style: { fill: ink, fillOpacity: 0.35, stroke: ink, lineWidth: 1 },
      },
      line([x - half, y(box.median), x + half, y(box.median)], { stroke: text, lineWidth: 2 }),
      ...box.beyond.map((value) => ({
        type: 'circle',
        shape: { cx: x, cy: y(value), r: 1.75 },
        style: { fill: 'transparent', stroke: muted, lineWidth: 1 },
      })),
    ],
  };
}

function boxText(one: WeekdayBox | undefined, metric: MetricKey): string {
  if (one === undefined) return '';
  const { unit, digits } = metricStyle(metric);
  const { weekday, n, box } = one;
  if (box === null) return `<b>${weekday}</b><br>${n} of ${FEWEST_OF_WEEKDAY} values that it takes`;
  const [low, from, median, to, high] = [box.low, box.from, box.median, box.to, box.high].map((value) =>
    figure(value, digits),
  );
  return `<b>${weekday}</b>, ${n} days<br>Median ${median} ${unit}<br>Middle half ${from} to ${to}<br>Whiskers ${low} to ${high}`;
}

/** One sentence: the highest and the lowest median, and what is left out and why. */
export function weekdaySentence(boxes: readonly WeekdayBox[], metric: MetricKey): string {
  const { name, unit, digits } = metricStyle(metric);
  const known = boxes.flatMap(({ weekday, box }) => (box === null ? [] : [{ weekday, median: box.median }]));
  known.sort((a, b) => b.median - a.median);
  const [highest, lowest] = [known[0], known.at(-1)];
  const few = boxes.filter(({ box }) => box === null).map(({ weekday, n }) => `${weekday} (${n})`);
  const left =
    few.length === 0 ? '' : ` Left out with fewer than ${FEWEST_OF_WEEKDAY} values: ${few.join(', ')}.`;
  if (!highest || !lowest) return `${name}: no weekday has ${FEWEST_OF_WEEKDAY} values.`;
  const of = (median: number): string => [figure(median, digits), unit].filter(Boolean).join(' ');
  return `Median ${name} from ${of(lowest.median)} on ${lowest.weekday} to ${of(highest.median)} on ${highest.weekday}. Below each weekday stands its number of days.${left}`;
}
