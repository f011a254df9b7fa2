import type { EChartsOption } from 'echarts';
import type { MetricKey, Series } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricStyle } from '../words/metric-names';
import { figure, signed, UNKNOWN } from '../words/numbers';
import { dayShort } from '../words/times';
import { dayAxis, dayLabel, escapeHtml, tooltipDay, tooltipLook, valueAxis } from './axes';
import { layerSeries, layersOf } from './panel-layers';

export interface Panels {
  days: readonly string[];
  series: readonly Series[];
  baseline: '7' | '30';
  /** Days by which the same series is drawn again, dashed: the period before. Null: not at all. */
  shiftDays: number | null;
  /** The days that are shown at first. */
  from: string;
  to: string;
}

const PANEL = { height: 132, gap: 40, top: 30, left: 46, right: 12 };
const BRUSH = { height: 34, gap: 40 };

export const panelsHeight = (count: number): number =>
  PANEL.top + count * PANEL.height + (count - 1) * PANEL.gap + BRUSH.gap + BRUSH.height + 8;

/** One panel below the other with one time for all: up to four measures, each in its own unit, and a brush over all days. */
export function metricPanels(panels: Panels, look: ChartLook): EChartsOption {
  const { days, series } = panels;
  const axes = series.map((_, index) => index);
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: axes.map((index) => ({
      left: PANEL.left,
      right: PANEL.right,
      top: PANEL.top + index * (PANEL.height + PANEL.gap),
      height: PANEL.height,
    })),
    axisPointer: {
      link: [{ xAxisIndex: 'all' }],
      lineStyle: { color: look.colour['line-strong'] },
      label: { show: false },
    },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) =>
        tooltipText(panels, (items as { dataIndex: number }[])[0]?.dataIndex ?? 0),
    },
    // One row of dates at the bottom is enough: all panels share it.
    xAxis: axes.map((index) => ({
      ...timeAxis(days, look),
      gridIndex: index,
      ...(index < axes.length - 1 ? { axisLabel: { show: false } } : {}),
    })),
    yAxis: series.map((one, index) => ({
      ...valueAxis(look),
      gridIndex: index,
      ...axisEnds(one.key),
      splitNumber: 3,
      name: panelName(one.key),
      nameLocation: 'end' as const,
      nameGap: 10,
      nameTextStyle: {
        color: look.colour.text,
        fontSize: 13,
        fontWeight: 600 as const,
        align: 'left' as const,
        padding: [0, 0, 0, -PANEL.left + 4],
      },
    })),
    dataZoom: brush(panels, look, axes),
    series: series.flatMap((one, index) =>
      layerSeries(layersOf(one, panels, look), index, {
        color: look.colour[metricStyle(one.key).colour],
        length: days.length,
      }),
    ),
  };
}

/** Any day of years: the axis is zoomed, so its labels cannot tell how long the range is. */
const timeAxis = (days: readonly string[], look: ChartLook) => {
  const axis = dayAxis(days, look);
  return {
    ...axis,
    axisLabel: { ...axis.axisLabel, formatter: (day: string) => `${dayShort(day)} ’${day.slice(2, 4)}` },
  };
};

/** Scales with natural ends keep them; others fit what is there. */
function axisEnds(key: MetricKey): { min?: number; max?: number; interval?: number; scale?: boolean } {
  if (key === 'recovery' || key === 'forecast') return { min: 0, max: 100, interval: 25 };
  return key === 'strain' ? { min: 0, max: 21, interval: 7 } : { scale: true };
}

const panelName = (key: MetricKey): string => {
  const { name, unit } = metricStyle(key);
  return unit === '' ? name : `${name}, ${unit}`;
};

function brush({ days, from, to }: Panels, { colour }: ChartLook, axes: number[]): EChartsOption['dataZoom'] {
  const range = { startValue: days.indexOf(from), endValue: days.indexOf(to) };
  return [
    {
      type: 'inside',
      xAxisIndex: axes,
      ...range,
      minValueSpan: 6,
      zoomOnMouseWheel: 'ctrl',
      moveOnMouseMove: true,
      preventDefaultMouseMove: false,
    },
    {
      type: 'slider',
      xAxisIndex: axes,
      ...range,
      minValueSpan: 6,
      left: PANEL.left,
      right: PANEL.right,
      bottom: 6,
      height: BRUSH.height,
      throttle: 30,
      // Else a drag within the window would draw a new one instead of moving it.
      brushSelect: false,
      borderColor: 'transparent',
      backgroundColor: colour.ground,
      fillerColor: `${colour['usual-mark']}33`,
      // No lines: they would fall to 0 at the edges of a gap.
      dataBackground: {
        lineStyle: { opacity: 0 },
        areaStyle: { color: colour.usual, opacity: 1 },
      },
      selectedDataBackground: {
        lineStyle: { opacity: 0 },
        areaStyle: { color: colour['usual-mark'], opacity: 0.7 },
      },
      handleStyle: { color: colour.text, borderColor: colour.panel },
      textStyle: { color: colour.muted, fontSize: 11 },
      labelFormatter: (_: number, day: string) => dayLabel(days)(day),
    },
  ];
}

function tooltipText({ days, series, shiftDays }: Panels, index: number): string {
  const lines = series.map((one) => tooltipLine(one, index, shiftDays));
  return [`<b>${tooltipDay(days[index] ?? '')}</b>`, ...lines].join('<br>');
}

function tooltipLine(one: Series, index: number, shiftDays: number | null): string {
  const { name, unit, digits } = metricStyle(one.key);
  const at = (points: Series['points'] | undefined, where: number): number | null =>
    points?.[where]?.value ?? null;
  const value = at(one.points, index);
  const usual = at(one.baseline_30d, index);
  const before = shiftDays === null ? null : at(one.points, index - shiftDays);
  const earlier = before === null ? '' : `, before ${figure(before, digits)}`;
  if (value === null) return `${escapeHtml(name)} ${UNKNOWN} no value${earlier}`;
  const against = usual === null ? '' : ` (${signed(value - usual, digits)} on usual)`;
  return `${escapeHtml(name)} <b>${figure(value, digits)}</b> ${unit}${against}${earlier}`;
}
