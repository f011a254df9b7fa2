import type { EChartsOption } from 'echarts';
import type { ChartLook } from '../theme/chart-look';
import { recoveryLevel } from '../words/levels';
import { figure } from '../words/numbers';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';
import type { Values } from './day-series';

export interface StrainRecovery {
  days: readonly string[];
  strain: Values;
  recovery: Values;
}

/** A shape for each level, as everywhere: ● ◆ ▼. */
const SYMBOLS = { good: 'circle', middle: 'diamond', bad: 'path://M0 0h12L6 10z', none: 'none' };

/** Strain as bars, recovery as marks above them: what was done on what the body had to give. */
export function strainRecovery({ days, strain, recovery }: StrainRecovery, look: ChartLook): EChartsOption {
  const { colour, font, still } = look;
  return {
    animation: !still,
    textStyle: { fontFamily: font },
    grid: { left: 34, right: 38, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => {
        const index = (items as { dataIndex: number }[])[0]?.dataIndex ?? 0;
        return [
          `<b>${tooltipDay(days[index] ?? '')}</b>`,
          `Recovery ${figure(recovery[index])} %`,
          `Strain ${figure(strain[index], 1)}`,
        ].join('<br>');
      },
    },
    xAxis: dayAxis(days, look),
    yAxis: [
      { ...valueAxis(look), min: 0, max: 21, interval: 7 },
      {
        ...valueAxis(look),
        min: 0,
        max: 100,
        interval: 100 / 3,
        splitLine: { show: false },
        axisLabel: percentLabel(look),
      },
    ],
    series: [
      {
        name: 'Strain',
        type: 'bar',
        data: [...strain],
        itemStyle: { color: colour.strain, opacity: 0.55, borderRadius: [3, 3, 0, 0] },
        barMaxWidth: 22,
      },
      {
        name: 'Recovery',
        type: 'line',
        yAxisIndex: 1,
        data: recovery.map((value) => ({
          value,
          symbol: SYMBOLS[recoveryLevel(value)],
          itemStyle: { color: colour[toneOf(value)], borderColor: colour.panel, borderWidth: 2 },
        })),
        symbolSize: 13,
        connectNulls: false,
        lineStyle: { color: colour['usual-mark'], width: 1.25 },
      },
    ],
  };
}

const toneOf = (value: number | null): 'good' | 'middle' | 'bad' => {
  const level = recoveryLevel(value);
  return level === 'none' ? 'middle' : level;
};

const percentLabel = ({ colour }: ChartLook) => ({
  color: colour.faint,
  fontSize: 11.5,
  formatter: (value: number) => `${Math.round(value)}%`,
});
