import type { EChartsOption } from 'echarts';
import type { ChartLook, Token } from '../theme/chart-look';
import { figure } from '../words/numbers';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';
import { isAlone, type Values } from './day-series';

export interface Line {
  name: string;
  values: Values;
  colour: Token;
  dash?: boolean;
  area?: boolean;
}

export interface Lines {
  days: readonly string[];
  lines: readonly Line[];
  digits: number;
  unit: string;
  /** A range that is fine, drawn as a grey band. */
  zone?: { from: number; to: number; name: string };
  min?: number;
}

/** A few lines over days, told apart by dashes as well as by colour. */
export function lineChart({ days, lines, digits, unit, zone, min }: Lines, look: ChartLook): EChartsOption {
  const { colour, font, still } = look;
  return {
    animation: !still && days.length < 100,
    textStyle: { fontFamily: font },
    grid: { left: 40, right: 10, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => {
        const index = (items as { dataIndex: number }[])[0]?.dataIndex ?? 0;
        const text = lines.map(({ name, values }) => `${name} ${figure(values[index], digits)} ${unit}`);
        return [`<b>${tooltipDay(days[index] ?? '')}</b>`, ...text].join('<br>');
      },
    },
    xAxis: { ...dayAxis(days, look), boundaryGap: false },
    yAxis: { ...valueAxis(look), scale: true, ...(min === undefined ? {} : { min }) },
    series: lines.map((line, index) => ({
      name: line.name,
      type: 'line' as const,
      data: [...line.values],
      symbol: 'circle',
      showAllSymbol: true,
      symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
        isAlone(line.values, dataIndex) ? 4 : 0,
      connectNulls: false,
      itemStyle: { color: colour[line.colour] },
      lineStyle: {
        color: colour[line.colour],
        width: 2,
        ...(line.dash ? { type: [5, 4] as [number, number] } : {}),
      },
      ...(line.area ? { areaStyle: { color: colour[line.colour], opacity: 0.16 } } : {}),
      ...(index === 0 && zone ? { markArea: zoneArea(zone, look) } : {}),
    })),
  };
}

const zoneArea = ({ from, to, name }: NonNullable<Lines['zone']>, { colour }: ChartLook) => ({
  silent: true,
  itemStyle: { color: colour.usual, opacity: 0.45 },
  label: { color: colour.muted, fontSize: 11, position: 'insideBottomRight' as const },
  data: [[{ name, yAxis: from }, { yAxis: to }]] as [{ name: string; yAxis: number }, { yAxis: number }][],
});
