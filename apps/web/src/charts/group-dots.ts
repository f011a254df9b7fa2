import type { EChartsOption } from 'echarts';
import type { ChartLook } from '../theme/chart-look';
import { signed } from '../words/numbers';
import { tooltipDay, tooltipLook, valueAxis } from './axes';

interface Dot {
  date: string;
  value: number;
}

/** Days with something and days without it. */
export interface Groups {
  with: readonly Dot[];
  without: readonly Dot[];
}

interface GroupDots {
  groups: Groups;
  /** Of the value axis. */
  unit: string;
  digits: number;
}

/** How far the dots of a group spread to the sides, of the distance between the groups. */
const SPREAD = 0.3;
/** Steps of the golden ratio fill a span evenly: the same days are always drawn the same. */
const GOLDEN = 0.618_033_988_75;

export const spread = (index: number): number => (((index * GOLDEN) % 1) - 0.5) * 2 * SPREAD;

/** Every day of two groups as a dot, with the mean of each: how far they lie apart, and how much they overlap. */
export function groupDots({ groups, unit, digits }: GroupDots, look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const sides = [groups.without, groups.with];
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 48, right: 18, top: 14, bottom: 30 },
    tooltip: {
      ...tooltipLook(look),
      formatter: (item: unknown) => {
        const { seriesIndex, dataIndex } = item as { seriesIndex: number; dataIndex: number };
        const dot = sides[seriesIndex]?.[dataIndex];
        return dot
          ? `<b>${tooltipDay(dot.date)}</b><br>${signed(dot.value, digits)} ${unit} against usual`
          : '';
      },
    },
    xAxis: {
      type: 'value',
      min: -0.6,
      max: 1.6,
      interval: 1,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { show: false },
    },
    yAxis: { ...valueAxis(look), scale: true, axisLine: { show: false }, axisTick: { show: false } },
    series: [
      ...sides.map((dots, side) => ({
        type: 'scatter' as const,
        data: dots.map(({ value }, index) => [side + spread(index), value]),
        symbol: 'circle',
        symbolSize: 6,
        itemStyle: side === 1 ? { color: colour.text, opacity: 0.6 } : hollow(look),
      })),
      ...sides.map((dots, side) => meanLine(dots, side, { look, words: side === 1 ? 'with' : 'without' })),
    ],
  };
}

const hollow = ({ colour }: ChartLook) => ({
  color: colour.panel,
  borderColor: colour['usual-mark'],
  borderWidth: 1.25,
  opacity: 0.8,
});

function meanLine(dots: readonly Dot[], side: number, { look, words }: { look: ChartLook; words: string }) {
  const mean = dots.reduce((sum, { value }) => sum + value, 0) / Math.max(1, dots.length);
  return {
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    data: [
      [side - SPREAD - 0.08, mean],
      [side + SPREAD + 0.08, mean],
    ],
    lineStyle: { color: look.colour.text, width: 2.5 },
    endLabel: { show: true, formatter: words, color: look.colour.muted, fontSize: 12, distance: 6 },
  };
}
