import type { EChartsOption } from 'echarts';
import type { ChartLook, Token } from '../theme/chart-look';
import { duration } from '../words/times';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';
import type { Values } from './day-series';

export interface SleepStages {
  days: readonly string[];
  deep: Values;
  rem: Values;
  light: Values;
  awake: Values;
  /** Minutes asked for. */
  need: Values;
}

export const STAGES: readonly { key: 'deep' | 'rem' | 'light' | 'awake'; name: string; colour: Token }[] = [
  { key: 'deep', name: 'Deep', colour: 'stage-deep' },
  { key: 'rem', name: 'REM', colour: 'stage-rem' },
  { key: 'light', name: 'Light', colour: 'stage-light' },
  { key: 'awake', name: 'Awake', colour: 'stage-awake' },
];

const asHours = (values: Values): (number | null)[] =>
  values.map((value) => (value === null ? null : value / 60));

/** Nights as stacked stages, deep at the ground, against the line of what was needed. */
export function sleepStages(stages: SleepStages, look: ChartLook): EChartsOption {
  const { colour, font, still } = look;
  return {
    animation: !still && stages.days.length < 100,
    textStyle: { fontFamily: font },
    grid: { left: 34, right: 10, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => nightText(stages, (items as { dataIndex: number }[])[0]?.dataIndex ?? 0),
    },
    xAxis: dayAxis(stages.days, look),
    yAxis: {
      ...valueAxis(look),
      min: 0,
      interval: 2,
      axisLabel: { color: colour.faint, fontSize: 11.5, formatter: '{value} h' },
    },
    series: [
      ...STAGES.map(({ key, name, colour: token }) => ({
        name,
        type: 'bar' as const,
        stack: 'night',
        data: asHours(stages[key]),
        barCategoryGap: stages.days.length > 60 ? '8%' : '28%',
        barMaxWidth: 26,
        itemStyle: { color: colour[token], opacity: key === 'awake' ? 0.45 : 1 },
      })),
      {
        name: 'Need',
        type: 'line' as const,
        step: 'middle' as const,
        data: asHours(stages.need),
        symbol: 'none',
        connectNulls: false,
        lineStyle: { color: colour.text, width: 1.5, type: [5, 3] as [number, number] },
      },
    ],
  };
}

function nightText(stages: SleepStages, index: number): string {
  const lines = STAGES.map(({ key, name }) => `${name} ${duration(stages[key][index])}`);
  return [
    `<b>${tooltipDay(stages.days[index] ?? '')}</b>`,
    ...lines,
    `Needed ${duration(stages.need[index])}`,
  ].join('<br>');
}
