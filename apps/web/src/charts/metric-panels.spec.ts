import type { Series } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { metricPanels, panelsHeight } from './metric-panels';

const look = {
  colour: new Proxy({}, { get: (_, name) => `#${String(name)}` }),
  font: 'x',
  still: true,
} as unknown as ChartLook;
const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ date: days[index]!, value }));
const hrv = {
  key: 'hrv',
  points: points(50, null, 52),
  baseline_30d: points(51, 51, 51),
  band: { label: '', points: days.map((date, index) => ({ date, low: index === 1 ? null : 45, high: 55 })) },
} as unknown as Series;

const build = (more = {}) =>
  metricPanels(
    { days, series: [hrv], baseline: '30', shiftDays: null, from: days[0]!, to: days[2]!, ...more },
    look,
  ) as {
    grid: unknown[];
    dataZoom: { startValue: number; endValue: number }[];
    tooltip: { formatter: (items: object[]) => string };
  };

it('shows the asked range and keeps all days within reach', () => {
  expect(
    build({ from: days[1], to: days[2] }).dataZoom.map(({ startValue, endValue }) => [startValue, endValue]),
  ).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

it('says in its tooltip that a value is missing', () => {
  const { formatter } = build().tooltip;
  expect(formatter([{ dataIndex: 1 }])).toContain('– no value');
  expect(formatter([{ dataIndex: 2 }])).toContain('<b>52</b> ms (+1 on usual)');
});

it('grows with its panels', () => {
  expect(panelsHeight(4) - panelsHeight(3)).toBe(panelsHeight(2) - panelsHeight(1));
});
