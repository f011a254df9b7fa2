import { sleepStages } from './sleep-stages';
import { bars } from './bars';
import { lineChart } from './lines';
import type { ChartLook } from '../theme/chart-look';

const look = {
  colour: new Proxy({}, { get: (_, name) => `#${String(name)}` }),
  font: 'x',
  still: true,
} as unknown as ChartLook;
const days = ['2026-01-01', '2026-01-02'];
type Built = {
  series: { data: (number | null)[]; lineStyle?: { type?: number[] } }[];
  tooltip: { formatter: (items: object[]) => string };
};

describe('the charts of days', () => {
  it('stack the stages in hours with the need above, gaps kept', () => {
    const built = sleepStages(
      { days, deep: [60, null], rem: [90, null], light: [240, null], awake: [30, null], need: [480, 480] },
      look,
    ) as unknown as Built;
    expect(built.series.map(({ data }) => data)).toEqual([
      [1, null],
      [1.5, null],
      [4, null],
      [0.5, null],
      [8, 8],
    ]);
    expect(built.tooltip.formatter([{ dataIndex: 1 }])).toContain('Deep –');
  });

  it('draw bars with the usual, and keep 0 apart from a gap', () => {
    const built = bars(
      { days, values: [0, null], usual: [9, 9], name: 'Strain', colour: 'strain', max: 21, digits: 1 },
      look,
    ) as unknown as Built;
    expect(built.series[0]!.data).toEqual([0, null]);
    expect(built.tooltip.formatter([{ dataIndex: 0 }])).toContain('Strain 0.0');
    expect(built.tooltip.formatter([{ dataIndex: 1 }])).toContain('Strain –');
  });

  it('tell lines apart by dashes as well', () => {
    const built = lineChart(
      {
        days,
        lines: [
          { name: 'a', values: [1, 2], colour: 'load' },
          { name: 'b', values: [1, 2], colour: 'muted', dash: true },
        ],
        digits: 0,
        unit: '',
      },
      look,
    ) as unknown as Built;
    expect(built.series.map(({ lineStyle }) => lineStyle!.type)).toEqual([undefined, [5, 4]]);
  });
});
