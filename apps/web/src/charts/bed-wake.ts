import type { EChartsOption } from 'echarts';
import type { ChartLook } from '../theme/chart-look';
import { duration } from '../words/times';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';
import { between, clockText, NOON, type ClockSpan, type UsualTimes } from './clock-span';

export interface BedWake {
  days: readonly string[];
  spans: readonly ClockSpan[];
  usual: UsualTimes | null;
}

const EVENING = -360;

/** One part of a sleep between two noons: its column, its times, and which sleep it is of. */
export type Piece = [column: number, fromMin: number, toMin: number, span: number];

/** What is drawn: a sleep over noon is two pieces in the column of its day. Sleeps of other days are left out. */
export function piecesOf(days: readonly string[], spans: readonly ClockSpan[]): Piece[] {
  const columns = new Map(days.map((day, index) => [day, index]));
  return spans.flatMap((span, index) => {
    const column = columns.get(span.day);
    if (column === undefined) return [];
    return between(span.fromMin, span.toMin).map(([from, to]): Piece => [column, from, to, index]);
  });
}

/** The axis begins in the evening, or at noon where anything lies in the afternoon: naps, nights of who works at night. */
export const axisStart = (pieces: readonly Piece[]): number =>
  pieces.some(([, from]) => from < EVENING) ? NOON.before : EVENING;

/** A bar a night from bed to wake, evening above and noon below; naps are hollow. Grey is the usual window. */
export function bedWake({ days, spans, usual }: BedWake, look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const pieces = piecesOf(days, spans);
  const from = axisStart(pieces);
  const of = (nap: boolean): Piece[] => pieces.filter(([, , , index]) => spans[index]?.nap === nap);
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 44, right: 44, top: 12, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: colour.usual, opacity: 0.25 } },
      ...tooltipLook(look),
      formatter: (items: unknown) =>
        dayText(days[(items as { dataIndex: number }[])[0]?.dataIndex ?? -1], spans),
    },
    xAxis: dayAxis(days, look),
    yAxis: {
      ...valueAxis(look),
      inverse: true,
      min: from,
      max: NOON.after,
      interval: 180,
      axisLabel: { color: colour.faint, fontSize: 11.5, formatter: clockText },
    },
    series: [
      // A column for the tooltip wherever the pointer is, also on days without a sleep.
      {
        type: 'bar',
        data: days.map(() => 0),
        silent: true,
        itemStyle: { opacity: 0 },
        tooltip: {},
        ...usualMarks(usual, from, look),
      },
      {
        type: 'custom',
        name: 'Night',
        data: of(false),
        encode: ENCODE,
        renderItem: bar({ fill: colour.sleep }),
        silent: true,
        z: 3,
      },
      {
        type: 'custom',
        name: 'Nap',
        data: of(true),
        encode: ENCODE,
        renderItem: bar({ fill: colour.panel, stroke: colour.text, lineWidth: 1.5 }),
        silent: true,
        z: 4,
      },
    ],
  } as EChartsOption;
}

const ENCODE = { x: 0, y: [1, 2] };

interface Drawing {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
  size: (size: [number, number]) => [number, number];
}

/** Wide enough to be seen in a year, never wider than a finger; a nap of minutes is still a mark. */
const bar =
  (style: { fill: string; stroke?: string; lineWidth?: number }) =>
  (_: unknown, api: Drawing): object => {
    const column = api.value(0);
    const [x, top] = api.coord([column, api.value(1)]);
    const [, bottom] = api.coord([column, api.value(2)]);
    const [band] = api.size([1, 0]);
    const width = Math.min(18, Math.max(1.5, band * 0.66));
    const height = Math.max(3, bottom - top);
    const r = Math.min(3, width / 3);
    return { type: 'rect', shape: { x: x - width / 2, y: top, width, height, r }, style };
  };

/** Windows as grey bands, medians as lines with their time; midnight is a line of its own. */
function usualMarks(usual: UsualTimes | null, start: number, { colour, font }: ChartLook): object {
  const halves = usual === null ? [] : [usual.bed, usual.wake];
  const bands = halves.flatMap(({ from, to }) => between(from, to)).filter(([, to]) => to > start);
  const medians = halves.flatMap(({ median }) => between(median, median).map(([at]) => at));
  const label = { position: 'end', color: colour.text, fontFamily: font, fontSize: 11.5 };
  return {
    markArea: {
      silent: true,
      itemStyle: { color: colour.usual, opacity: 0.6 },
      data: bands.map(([from, to]) => [{ yAxis: Math.max(from, start) }, { yAxis: to }]),
    },
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      data: [
        {
          yAxis: 0,
          lineStyle: { color: colour['line-strong'], width: 1, type: 'solid' },
          label: { show: false },
        },
        ...medians.map((at) => ({
          yAxis: at,
          lineStyle: { color: colour.text, width: 1.5, type: [5, 3] },
          label: { ...label, formatter: clockText(at) },
        })),
      ],
    },
  };
}

function dayText(day: string | undefined, spans: readonly ClockSpan[]): string {
  if (day === undefined) return '';
  const lines = spans.filter((span) => span.day === day).map(spanText);
  return [`<b>${tooltipDay(day)}</b>`, ...(lines.length > 0 ? lines : ['No sleep is known'])].join('<br>');
}

const spanText = ({ nap, fromMin, toMin, lengthMin }: ClockSpan): string =>
  `${nap ? 'Nap' : 'Night'} ${clockText(fromMin)} to ${clockText(toMin)}, ${duration(lengthMin)}`;

/** One sentence: when the nights usually begin and end, and how far they spread. */
export function bedWakeSentence(usual: UsualTimes | null, naps: number): string {
  const napText = naps === 0 ? '' : ` ${naps} ${naps === 1 ? 'nap' : 'naps'}, drawn hollow.`;
  if (usual === null) return `No night is known in this range.${napText}`;
  const { nights, bed, wake } = usual;
  const window = ({ from, to }: { from: number; to: number }): string =>
    `${clockText(from)} to ${clockText(to)}`;
  return `Usually to bed at ${clockText(bed.median)} and up at ${clockText(wake.median)}; half of ${nights} nights began ${window(bed)} and half ended ${window(wake)}.${napText}`;
}

/** Rows of the figure: each sleep with its times; a day without one has its row as well. */
export function bedWakeRows(
  days: readonly string[],
  spans: readonly ClockSpan[],
): (string | number | null)[][] {
  return days.flatMap((day): (string | number | null)[][] => {
    const own = spans.filter((span) => span.day === day);
    if (own.length === 0) return [[day, null, null, null, null, null]];
    return own.map(({ nap, fromMin, toMin, lengthMin, efficiencyPct }) => [
      day,
      nap ? 'Nap' : 'Night',
      clockText(fromMin),
      clockText(toMin),
      Math.round(lengthMin),
      efficiencyPct,
    ]);
  });
}
