import type { ChartLook } from '../theme/chart-look';
import { dayShort, dayShortYear, monthYear, daysBetween } from '../words/times';

/** How a day is written under an axis: the longer the range, the coarser. */
export function dayLabel(days: readonly string[]): (day: string) => string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return dayShort;
  return daysBetween(first, last) > 200 ? monthYear : dayShort;
}

/** The axis of days: every day has its place, known or not. */
export const dayAxis = (days: readonly string[], { colour }: ChartLook) => ({
  type: 'category' as const,
  data: [...days],
  boundaryGap: true,
  axisLine: { lineStyle: { color: colour['line-strong'] } },
  axisTick: { show: false },
  axisLabel: {
    color: colour.faint,
    fontSize: 11.5,
    hideOverlap: true,
    margin: 10,
    formatter: dayLabel(days),
  },
});

export const valueAxis = ({ colour }: ChartLook) => ({
  type: 'value' as const,
  axisLabel: { color: colour.faint, fontSize: 11.5 },
  splitLine: { lineStyle: { color: colour.line } },
  splitNumber: 4,
});

export const tooltipLook = ({ colour, font }: ChartLook) => ({
  backgroundColor: colour.raised,
  borderColor: colour['line-strong'],
  borderWidth: 1,
  padding: [8, 12],
  textStyle: { color: colour.text, fontSize: 13, fontFamily: font },
  extraCssText: 'box-shadow: none; border-radius: 8px;',
  confine: true,
});

export const tooltipDay = dayShortYear;

/** Names come from exports of strangers and go into HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
