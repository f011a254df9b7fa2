import type { EChartsOption } from 'echarts';
import type { ChartLook, Token } from '../theme/chart-look';
import { duration } from '../words/times';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';

export interface ZoneBars {
  weeks: readonly string[];
  /** Per week the minutes in zones 1 to 5. */
  minutes: readonly (readonly number[])[];
}

const ZONE_TOKENS: readonly Token[] = ['zone-1', 'zone-2', 'zone-3', 'zone-4', 'zone-5'];

/** Hours in heart rate zones, week by week: easy at the ground. */
export function zoneBars({ weeks, minutes }: ZoneBars, look: ChartLook): EChartsOption {
  const { colour, font, still } = look;
  return {
    animation: !still,
    textStyle: { fontFamily: font },
    grid: { left: 38, right: 10, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => {
        const index = (items as { dataIndex: number }[])[0]?.dataIndex ?? 0;
        const lines = ZONE_TOKENS.map((_, zone) => `Zone ${zone + 1} ${duration(minutes[index]?.[zone])}`);
        return [`<b>Week of ${tooltipDay(weeks[index] ?? '')}</b>`, ...lines].join('<br>');
      },
    },
    xAxis: dayAxis(weeks, look),
    yAxis: {
      ...valueAxis(look),
      min: 0,
      axisLabel: { color: colour.faint, fontSize: 11.5, formatter: '{value} h' },
    },
    series: ZONE_TOKENS.map((token, zone) => ({
      name: `Zone ${zone + 1}`,
      type: 'bar' as const,
      stack: 'zones',
      data: minutes.map((week) => (week[zone] ?? 0) / 60),
      barCategoryGap: '28%',
      barMaxWidth: 34,
      itemStyle: { color: colour[token], borderColor: colour.panel, borderWidth: 0.5 },
    })),
  };
}
