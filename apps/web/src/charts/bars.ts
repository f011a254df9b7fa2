import type { EChartsOption } from 'echarts';
import type { ChartLook, Token } from '../theme/chart-look';
import { figure } from '../words/numbers';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';
import type { Values } from './day-series';

export interface Bars {
  days: readonly string[];
  values: Values;
  usual: Values;
  name: string;
  colour: Token;
  max: number;
  digits: number;
}

/** A bar a day, with the line of what was usual. */
export function bars(
  { days, values, usual, name, colour: token, max, digits }: Bars,
  look: ChartLook,
): EChartsOption {
  const { colour, font, still } = look;
  return {
    animation: !still && days.length < 100,
    textStyle: { fontFamily: font },
    grid: { left: 34, right: 10, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => {
        const index = (items as { dataIndex: number }[])[0]?.dataIndex ?? 0;
        return `<b>${tooltipDay(days[index] ?? '')}</b><br>${name} ${figure(values[index], digits)}<br>Usual ${figure(usual[index], digits)}`;
      },
    },
    xAxis: dayAxis(days, look),
    yAxis: { ...valueAxis(look), min: 0, max, interval: max / 3 },
    series: [
      {
        type: 'bar',
        data: [...values],
        barMaxWidth: 26,
        barCategoryGap: days.length > 60 ? '10%' : '30%',
        itemStyle: { color: colour[token], borderRadius: days.length > 120 ? 0 : [3, 3, 0, 0] },
      },
      {
        type: 'line',
        data: [...usual],
        symbol: 'none',
        connectNulls: false,
        lineStyle: { color: colour['usual-mark'], width: 2 },
      },
    ],
  };
}
