import type { Series } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricStyle } from '../words/metric-names';
import type { DayScale } from './day-path';
import { isAlone, valuesOf, type Values } from './day-series';

interface Stroke {
  stroke: string;
  lineWidth: number;
  lineDash?: number[];
}

/** What is drawn of a series beside its days. */
export type Mark =
  | { name: string; type: 'day-line'; values: Values; style: Stroke }
  | { name: string; type: 'day-dots'; values: Values; style: { fill: string } }
  /** Both ends are known on the same days. */
  | { name: string; type: 'day-band'; low: Values; high: Values; style: { fill: string; opacity: number } };

export interface Layers {
  behind: Mark[];
  days: { values: Values; strong: boolean };
  inFront: Mark[];
}

/** So few days are the picture themselves; of more, their mean is. */
const FEW_DAYS = 30;

/** From back to front: the usual range, the usual, the period before, the days, their mean of seven. */
export function layersOf(
  one: Series,
  { baseline, shiftDays }: { baseline: '7' | '30'; shiftDays: number | null },
  { colour }: ChartLook,
): Layers {
  const ink = colour[metricStyle(one.key).colour];
  const values = valuesOf(one.points);
  const smooth = valuesOf(one.avg_7d);
  const usual = valuesOf(baseline === '7' ? one.baseline_7d : one.baseline_30d);
  const behind: Mark[] = [];
  if (one.band) {
    const { points } = one.band;
    const low = points.map((at) => (at.high === null ? null : at.low));
    const high = points.map((at) => (at.low === null ? null : at.high));
    behind.push({
      name: 'usual range',
      type: 'day-band',
      low,
      high,
      style: { fill: colour.usual, opacity: 0.5 },
    });
  }
  const line = (name: string, of: Values, style: Stroke): Mark => ({
    name,
    type: 'day-line',
    values: of,
    style,
  });
  if (usual.length > 0) behind.push(line('usual', usual, { stroke: colour['usual-mark'], lineWidth: 1.25 }));
  if (shiftDays !== null) {
    const style = { stroke: colour.muted, lineWidth: 1.25, lineDash: [4, 4] };
    behind.push(line('before', shifted(values, shiftDays), style));
  }
  const inFront: Mark[] = [];
  // A line draws nothing of a day between two gaps, so those get a dot.
  const alone = values.map((value, index) => (isAlone(values, index) ? value : null));
  if (alone.some((value) => value !== null))
    inFront.push({ name: 'days alone', type: 'day-dots', values: alone, style: { fill: ink } });
  const hasMean = smooth.length > 0;
  if (hasMean) inFront.push(line('mean of 7', smooth, { stroke: ink, lineWidth: 2.25 }));
  return { behind, days: { values, strong: !hasMean || values.length <= FEW_DAYS }, inFront };
}

/** The value of `by` days earlier at each day. */
export const shifted = (values: Values, by: number): (number | null)[] =>
  values.map((_, index) => values[index - by] ?? null);

/**
 * The series of a panel. ECharts itself knows the days alone, with the ends of all that is drawn around them, from which it
 * takes axis, tooltip and brush; the rest is two series of one thing each. As series of all days they cost 30 ms a frame
 * with six years in four panels.
 */
export function layerSeries(
  { behind, days, inFront }: Layers,
  axis: number,
  { color, length }: { color: string; length: number },
): object[] {
  const on = { xAxisIndex: axis, yAxisIndex: axis, silent: true };
  const custom = (name: string, marks: readonly Mark[]): object => ({
    ...on,
    name,
    type: 'custom',
    // Without a place of its own, so that no zoom takes it away.
    data: [['-', '-']],
    clip: true,
    tooltip: { show: false },
    renderItem: (where: Where, api: Drawing) => drawMarks(marks, scaleOf(where, api, length), where),
  });
  const drawn = [...behind, ...inFront];
  return [
    custom('behind', behind),
    {
      ...on,
      name: 'days',
      type: 'line',
      dimensions: ['day', 'value', 'low', 'high'],
      encode: { x: 'day', y: ['value', 'low', 'high'] },
      data: days.values.map((value, day) => [day, value ?? '-', ...ends(drawn, day)]),
      symbol: 'none',
      // Without symbols ECharts would still compare all days with those of the frame before.
      showSymbol: false,
      connectNulls: false,
      lineStyle: { color, width: days.strong ? 1.75 : 1, opacity: days.strong ? 1 : 0.5 },
    },
    custom('in front', inFront),
  ];
}

/** Lowest and highest of all marks at a day. */
function ends(marks: readonly Mark[], day: number): (number | '-')[] {
  const all = marks.flatMap((mark) =>
    mark.type === 'day-band' ? [mark.low[day] ?? null, mark.high[day] ?? null] : [mark.values[day] ?? null],
  );
  const known = all.filter((value): value is number => value !== null);
  return known.length === 0 ? ['-', '-'] : [Math.min(...known), Math.max(...known)];
}

interface Where {
  coordSys: { x: number; y: number; width: number; height: number };
}

interface Drawing {
  coord: (point: [number, number]) => [number, number];
}

function scaleOf({ coordSys }: Where, api: Drawing, length: number): DayScale {
  const [x, y] = api.coord([0, 0]);
  const [nextX, nextY] = api.coord([1, 1]);
  const stepX = nextX - x;
  return {
    first: Math.max(0, Math.floor((coordSys.x - x) / stepX)),
    last: Math.min(length - 1, Math.ceil((coordSys.x + coordSys.width - x) / stepX)),
    x,
    stepX,
    y,
    stepY: nextY - y,
  };
}

function drawMarks(marks: readonly Mark[], scale: DayScale, { coordSys }: Where): object {
  const { x, y, width, height } = coordSys;
  return {
    type: 'group',
    silent: true,
    clipPath: { type: 'rect', shape: { x, y, width, height } },
    children: marks.map((mark) => {
      const shape = mark.type === 'day-band' ? { low: mark.low, high: mark.high } : { values: mark.values };
      const line = mark.type === 'day-line' ? { fill: 'none', lineJoin: 'bevel' } : {};
      return { type: mark.type, silent: true, shape: { ...shape, scale }, style: { ...line, ...mark.style } };
    }),
  };
}
