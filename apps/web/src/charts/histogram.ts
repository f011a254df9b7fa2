import type { EChartsOption } from 'echarts';
import type { MetricKey } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricStyle } from '../words/metric-names';
import { figure, plural } from '../words/numbers';
import { tooltipLook, valueAxis } from './axes';
import type { Values } from './day-series';
import { ascending, middleHalf, type MiddleHalf } from './quantile';

/** So few values have no shape. */
export const FEWEST_OF_HISTOGRAM = 10;
const MOST_BINS = 24;

/** Values from `from` to below `to`. */
export interface Bin {
  from: number;
  to: number;
  n: number;
}

export interface Histogram {
  bins: Bin[];
  n: number;
  low: number;
  high: number;
  half: MiddleHalf;
}

/**
 * Equal bins with round ends, their width by Freedman and Diaconis: 2 × the middle half / ∛n, and no finer than the
 * measure's own digits. Null below `FEWEST_OF_HISTOGRAM` values.
 */
export function histogramOf(values: Values, digits: number): Histogram | null {
  const sorted = ascending(values);
  const [low, high, half] = [sorted[0], sorted.at(-1), middleHalf(sorted)];
  if (sorted.length < FEWEST_OF_HISTOGRAM || low === undefined || high === undefined || half === null)
    return null;
  const asked = (2 * (half.to - half.from)) / Math.cbrt(sorted.length);
  const width = roundStep(Math.max(asked, (high - low) / MOST_BINS, 10 ** -digits));
  const first = Math.floor(low / width + 1e-9);
  const count = Math.floor(high / width + 1e-9) - first + 1;
  const bins = Array.from({ length: count }, (_, index) => ({
    from: tidy((first + index) * width),
    to: tidy((first + index + 1) * width),
    n: 0,
  }));
  // The small addend keeps 0.3 / 0.1 from falling below 3.
  for (const value of sorted) bins[Math.floor(value / width + 1e-9) - first]!.n += 1;
  return { bins, n: sorted.length, low, high, half };
}

/** The next of 1, 2, 5 × a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const step = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** How often which value came; grey is the middle half, the dashed line the median. */
export function histogram({ bins, n, half }: Histogram, metric: MetricKey, look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const { name, unit, colour: ink } = metricStyle(metric);
  const [first, last] = [bins[0], bins.at(-1)];
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 44, right: 14, top: 22, bottom: 42 },
    tooltip: {
      trigger: 'item',
      ...tooltipLook(look),
      formatter: (item: unknown) => binText(bins[(item as { dataIndex: number }).dataIndex], { n, metric }),
    },
    xAxis: {
      ...valueAxis(look),
      min: first?.from,
      max: last?.to,
      interval: tickStep(bins),
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: colour['line-strong'] } },
      name: unit === '' ? name : `${name}, ${unit}`,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: colour.muted, fontSize: 12 },
    },
    yAxis: { ...valueAxis(look), min: 0, minInterval: 1 },
    series: [
      {
        type: 'custom',
        data: bins.map(({ from, to, n: count }) => [from, to, count]),
        encode: { x: [0, 1], y: 2 },
        renderItem: bar(colour[ink]),
        z: 3,
        markArea: {
          silent: true,
          itemStyle: { color: colour.usual, opacity: 0.55 },
          data: [[{ xAxis: half.from }, { xAxis: half.to }]],
        },
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: colour.text, width: 1.5, type: [5, 3] },
          label: { formatter: 'median', color: colour.text, fontFamily: font, fontSize: 11.5, distance: 4 },
          data: [{ xAxis: half.median }],
        },
      },
    ],
  } as EChartsOption;
}

/** A label at most at every fifth part of the bins, always at the edge of one. */
function tickStep(bins: readonly Bin[]): number | undefined {
  const [first] = bins;
  return first && (first.to - first.from) * Math.ceil(bins.length / 6);
}

interface Drawing {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
}

const bar =
  (fill: string) =>
  (_: unknown, api: Drawing): object => {
    const [x, top] = api.coord([api.value(0), api.value(2)]);
    const [right, ground] = api.coord([api.value(1), 0]);
    const shape = { x: x + 0.75, y: top, width: Math.max(1, right - x - 1.5), height: ground - top };
    return { type: 'rect', shape, style: { fill } };
  };

function binText(bin: Bin | undefined, { n, metric }: { n: number; metric: MetricKey }): string {
  if (bin === undefined) return '';
  const { unit } = metricStyle(metric);
  return `<b>${binName(bin)} ${unit}</b><br>${plural(bin.n, 'day')} of ${figure(n)}`;
}

/** A bin as its ends, with no more digits than they need. */
export const binName = ({ from, to }: Bin): string =>
  `${String(from).replace('-', '−')} to below ${String(to).replace('-', '−')}`;

/** One sentence: where half of the days lie, and the ends. */
export function histogramSentence({ n, low, high, half }: Histogram, metric: MetricKey): string {
  const { unit, digits } = metricStyle(metric);
  const [from, median, to, least, most] = [half.from, half.median, half.to, low, high].map((value) =>
    figure(value, digits),
  );
  const of = unit === '' ? '' : ` ${unit}`;
  return `Half of ${figure(n)} days lie between ${from} and ${to}${of}, median ${median}; all between ${least} and ${most}.`;
}
