import type { EChartsOption } from 'echarts';
import type { ChartLook } from '../theme/chart-look';
import { figure } from '../words/numbers';
import { tooltipDay, tooltipLook, valueAxis } from './axes';
import type { Correlation, Pair } from './correlation';

interface ScatterAxis {
  name: string;
  /** The axis goes from 0 to here; where left out it fits the points. */
  max?: number;
  digits: number;
}

export interface Scatter {
  pairs: readonly Pair[];
  days: readonly string[];
  x: ScatterAxis;
  y: ScatterAxis;
  line: Correlation | null;
}

/** Each day as a point, with the line through them where there are enough. */
export function scatter({ pairs, days, x, y, line }: Scatter, look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const ends = line && reach(pairs, x).map((at) => [at, line.intercept + line.slope * at]);
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 48, right: 18, top: 14, bottom: 46 },
    tooltip: {
      ...tooltipLook(look),
      formatter: (item: unknown) => {
        const pair = pairs[(item as { dataIndex: number }).dataIndex];
        if (!pair) return '';
        return `<b>${tooltipDay(days[pair.index] ?? '')}</b><br>${x.name} ${figure(pair.x, x.digits)}<br>${y.name} ${figure(pair.y, y.digits)}`;
      },
    },
    xAxis: {
      ...valueAxis(look),
      ...axisEnds(x, 3),
      ...named(x.name, look),
      nameLocation: 'middle',
      nameGap: 28,
    },
    yAxis: {
      ...valueAxis(look),
      ...axisEnds(y, 4),
      ...named(y.name, look),
      nameLocation: 'middle',
      nameGap: 34,
    },
    series: [
      {
        type: 'scatter',
        data: pairs.map((pair) => [pair.x, pair.y]),
        symbolSize: pairs.length > 400 ? 4.5 : 7,
        itemStyle: { color: colour.strain, opacity: pairs.length > 400 ? 0.4 : 0.6 },
      },
      ...(ends
        ? [
            {
              type: 'line' as const,
              data: ends,
              symbol: 'none',
              silent: true,
              lineStyle: { color: colour.text, width: 1.75 },
            },
          ]
        : []),
    ],
  };
}

const axisEnds = ({ max }: ScatterAxis, steps: number) =>
  max === undefined ? { scale: true } : { min: 0, max, interval: max / steps };

function reach(pairs: readonly Pair[], { max }: ScatterAxis): [from: number, to: number] {
  if (max !== undefined) return [0, max];
  const xs = pairs.map(({ x }) => x);
  return [Math.min(...xs), Math.max(...xs)];
}

const named = (name: string, { colour }: ChartLook) => ({
  name,
  nameTextStyle: { color: colour.muted, fontSize: 12 },
});
