import type { EChartsOption } from 'echarts';
import type { CalibrationBin } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { figure, plural } from '../words/numbers';
import { tooltipLook, valueAxis } from './axes';

/** Forecasts of a level against what came on average: on the line they are right, whatever their error. */
export function calibration(bins: readonly CalibrationBin[], look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const axis = { ...valueAxis(look), min: 0, max: 100, interval: 25, nameLocation: 'middle' as const };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 50, right: 18, top: 14, bottom: 46 },
    tooltip: {
      ...tooltipLook(look),
      formatter: (item: unknown) => {
        const bin = bins[(item as { dataIndex: number }).dataIndex];
        if (!bin) return '';
        return `<b>Foretold ${bin.from}–${bin.to} %</b><br>Foretold ${figure(bin.mean_forecast, 1)} % on average<br>Came ${figure(bin.mean_actual, 1)} %<br>${plural(bin.n, 'day')}`;
      },
    },
    xAxis: {
      ...axis,
      name: 'Foretold, %',
      nameGap: 28,
      nameTextStyle: { color: colour.muted, fontSize: 12 },
    },
    yAxis: { ...axis, name: 'Came, %', nameGap: 34, nameTextStyle: { color: colour.muted, fontSize: 12 } },
    series: [
      {
        type: 'scatter',
        data: bins.map(({ mean_forecast: foretold, mean_actual: came }) => [foretold, came]),
        symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
          dotSize(bins[dataIndex]?.n ?? 0, most),
        itemStyle: { color: colour.recovery, opacity: 0.8 },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colour['usual-mark'], width: 1.5, type: [5, 4] },
          data: [[{ coord: [0, 0] }, { coord: [100, 100] }]],
        },
      },
    ],
  };
}

/** By area, so that twice the days look like twice as much; never too small to see. */
export const dotSize = (n: number, most: number): number => Math.max(6, 30 * Math.sqrt(n / most));
