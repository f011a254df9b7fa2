import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartLook } from '../theme/chart-look';
import { figure, signed } from '../words/numbers';
import { escapeHtml, tooltipLook, valueAxis } from './axes';

export interface EffectRow {
  name: string;
  effect: number;
  low: number;
  high: number;
  nYes: number;
  nNo: number;
  /** Linked with better or worse, shown to be too small to matter, or not known yet. */
  verdict: 'better' | 'worse' | 'none' | 'open';
}

export interface EffectPlot {
  /** From top to bottom. */
  rows: readonly EffectRow[];
  unit: string;
  digits: number;
  /** What is smaller does not matter, in `unit`. */
  least: number;
  /** Pixels for the names. */
  nameWidth: number;
}

const ROW_HEIGHT = 30;
const TOP = 8;
const BOTTOM = 46;

export const effectPlotHeight = (count: number): number => TOP + count * ROW_HEIGHT + BOTTOM;

const WORDS: Record<EffectRow['verdict'], string> = {
  better: 'linked with better',
  worse: 'linked with worse',
  none: 'no difference that matters',
  open: 'cannot be told yet',
};

/**
 * A forest plot: each habit as its effect with the 95 % range, against 0 and the span that is too small to matter. Filled
 * marks are decided, hollow ones open; better is a disc, worse a triangle, no difference a bar, as everywhere.
 */
export function effectPlot(
  { rows, unit, digits, least, nameWidth }: EffectPlot,
  look: ChartLook,
): EChartsOption {
  const { colour, font } = look;
  const ends = endsOf(rows, least);
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 8, right: 66, top: TOP, bottom: BOTTOM, containLabel: true },
    tooltip: {
      trigger: 'item',
      ...tooltipLook(look),
      formatter: (item: unknown) =>
        tooltipText(rows[(item as { dataIndex: number }).dataIndex], { unit, digits }),
    },
    xAxis: {
      ...valueAxis(look),
      ...ends,
      name: `Difference, ${unit}`,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: colour.muted, fontSize: 12 },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: colour.text,
        fontSize: 12.5,
        width: nameWidth,
        overflow: 'truncate',
        interval: 0,
      },
      splitLine: { show: true, lineStyle: { color: colour.line } },
    },
    series: [{ ...whiskers(rows, look), markArea: smallSpan(least, look), markLine: zeroLine(look) }],
  };
}

/** The longest ranges of habits with few days are cut, so that the others can be read: to three times the middle one. */
export function endsOf(rows: readonly EffectRow[], least: number): { min: number; max: number } {
  const reaches = rows.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))).sort((a, b) => a - b);
  const middle = reaches[Math.floor(reaches.length / 2)] ?? 0;
  const farthest = Math.max(...rows.map(({ effect }) => Math.abs(effect) * 1.15), 0);
  const reach = Math.max(least * 2, farthest, Math.min(reaches.at(-1) ?? 0, middle * 3));
  const step = reach > 40 ? 20 : reach > 12 ? 5 : reach > 4 ? 2 : 1;
  const end = Math.ceil(reach / step) * step;
  return { min: -end, max: end };
}

const smallSpan = (least: number, { colour }: ChartLook) => ({
  silent: true,
  itemStyle: { color: colour.usual, opacity: 0.4 },
  data: [[{ xAxis: -least }, { xAxis: least }]] as [{ xAxis: number }, { xAxis: number }][],
});

const zeroLine = ({ colour }: ChartLook) => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: colour['usual-mark'], type: 'solid' as const, width: 1 },
  data: [{ xAxis: 0 }],
});

type Render = NonNullable<CustomSeriesOption['renderItem']>;

function whiskers(rows: readonly EffectRow[], look: ChartLook): CustomSeriesOption {
  const render: Render = (params, api) => {
    const row = rows[params.dataIndex];
    if (!row) return null;
    const { x: left, width } = params.coordSys as unknown as { x: number; width: number };
    const at = (value: number): number => api.coord([value, params.dataIndex])[0] ?? 0;
    const inside = (x: number): number => Math.min(Math.max(x, left), left + width);
    const y = api.coord([0, params.dataIndex])[1] ?? 0;
    const [from, to] = [inside(at(row.low)), inside(at(row.high))];
    const ink = inkOf(row, look);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y: y - ROW_HEIGHT / 2, width, height: ROW_HEIGHT },
          style: { fill: 'transparent' },
        },
        { type: 'line', shape: { x1: from, y1: y, x2: to, y2: y }, style: { stroke: ink, lineWidth: 1.75 } },
        ...[
          { x: from, isCut: at(row.low) < left },
          { x: to, isCut: at(row.high) > left + width },
        ].map(({ x, isCut }) => ({
          type: 'line' as const,
          shape: { x1: x, y1: y - 4, x2: x, y2: y + 4 },
          // A range that goes on beyond the picture has no end in it.
          style: { stroke: ink, lineWidth: isCut ? 0 : 1.75 },
        })),
        mark(row, { x: at(row.effect), y, ink, ground: look.colour.panel }),
        {
          type: 'text',
          style: {
            text: `${figure(row.nYes)} / ${figure(row.nNo)}`,
            x: left + width + 10,
            y,
            textVerticalAlign: 'middle',
            fill: look.colour.muted,
            font: `12px ${look.font}`,
          },
        },
      ],
    };
  };
  return {
    type: 'custom',
    renderItem: render,
    clip: false,
    data: rows.map(({ effect }, index) => [effect, index]),
    encode: { x: 0, y: 1 },
  };
}

function inkOf({ verdict }: EffectRow, { colour }: ChartLook): string {
  if (verdict === 'better') return colour.good;
  if (verdict === 'worse') return colour.bad;
  return verdict === 'none' ? colour.text : colour['usual-mark'];
}

interface Place {
  x: number;
  y: number;
  ink: string;
  ground: string;
}

function mark({ verdict }: EffectRow, { x, y, ink, ground }: Place) {
  const style = { fill: ink, stroke: ground, lineWidth: 1.5 };
  if (verdict === 'worse')
    return {
      type: 'polygon' as const,
      shape: {
        points: [
          [x - 7, y - 5.5],
          [x + 7, y - 5.5],
          [x, y + 6.5],
        ],
      },
      style,
    };
  if (verdict === 'none')
    return { type: 'rect' as const, shape: { x: x - 6, y: y - 2.5, width: 12, height: 5 }, style };
  const isOpen = verdict === 'open';
  return {
    type: 'circle' as const,
    shape: { cx: x, cy: y, r: isOpen ? 4 : 5.5 },
    style: isOpen ? { fill: ground, stroke: ink, lineWidth: 1.75 } : style,
  };
}

function tooltipText(row: EffectRow | undefined, { unit, digits }: { unit: string; digits: number }): string {
  if (!row) return '';
  const { name, effect, low, high, nYes, nNo, verdict } = row;
  return [
    `<b>${escapeHtml(name)}</b>`,
    `${signed(effect, digits)} ${unit} (${signed(low, digits)} to ${signed(high, digits)})`,
    `${figure(nYes)} days with, ${figure(nNo)} without`,
    WORDS[verdict],
  ].join('<br>');
}
