import type { EChartsOption } from 'echarts';
import type { PastForecast } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { figure } from '../words/numbers';
import { addDays } from '../words/times';
import { dayAxis, tooltipDay, tooltipLook, valueAxis } from './axes';

export interface FanDay {
  date: string;
  forecast: PastForecast | null;
}

/** Every calendar day from the first to the last forecast: a day for which none was made is a gap. */
export function fanDays(forecasts: readonly PastForecast[]): FanDay[] {
  const byDate = new Map(forecasts.map((forecast) => [forecast.date, forecast]));
  const [first, last] = [forecasts[0]?.date, forecasts.at(-1)?.date];
  const days: FanDay[] = [];
  if (first === undefined || last === undefined) return days;
  for (let date = first; date <= last; date = addDays(date, 1))
    days.push({ date, forecast: byDate.get(date) ?? null });
  return days;
}

/** What was foretold as a band, what came as marks: filled within the band, hollow outside it. */
export function forecastFan(days: readonly FanDay[], look: ChartLook): EChartsOption {
  const { colour, font } = look;
  const of = (value: (forecast: PastForecast) => number): (number | null)[] =>
    days.map(({ forecast }) => (forecast === null ? null : value(forecast)));
  const edge = {
    type: 'line' as const,
    stack: 'range',
    symbol: 'none',
    silent: true,
    lineStyle: { width: 0 },
  };
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 38, right: 10, top: 14, bottom: 26 },
    tooltip: {
      trigger: 'axis',
      ...tooltipLook(look),
      formatter: (items: unknown) => fanText(days[(items as { dataIndex: number }[])[0]?.dataIndex ?? 0]),
    },
    xAxis: dayAxis(
      days.map(({ date }) => date),
      look,
    ),
    yAxis: { ...valueAxis(look), min: 0, max: 100, interval: 25 },
    series: [
      { ...edge, data: of(({ lo }) => lo) },
      { ...edge, data: of(({ lo, hi }) => hi - lo), areaStyle: { color: colour.recovery, opacity: 0.16 } },
      {
        type: 'line',
        data: of((forecast) => forecast.recovery_forecast),
        symbol: 'none',
        lineStyle: { color: colour.recovery, width: 2 },
      },
      {
        type: 'line',
        data: days.map(({ forecast }) => ({
          value: forecast?.recovery_score ?? null,
          itemStyle: forecast?.in_range
            ? { color: colour.text, borderWidth: 0 }
            : { color: colour.panel, borderColor: colour.text, borderWidth: 1.75 },
        })),
        showAllSymbol: true,
        symbol: 'circle',
        symbolSize: days.length > 70 ? 5 : 7,
        lineStyle: { width: 0 },
      },
    ],
  };
}

function fanText(day: FanDay | undefined): string {
  if (!day) return '';
  const head = `<b>${tooltipDay(day.date)}</b>`;
  const { forecast } = day;
  if (forecast === null) return `${head}<br>No forecast`;
  const { recovery_forecast: value, lo, hi, recovery_score: came } = forecast;
  return `${head}<br>Foretold ${figure(value)} % (${figure(lo)}–${figure(hi)})<br>Came ${figure(came)} %`;
}
