import type { Series } from '../api/types';
import type { ChartLook } from '../theme/chart-look';
import { layerSeries, layersOf, shifted } from './panel-layers';

const look = {
  colour: new Proxy({}, { get: (_, name) => `#${String(name)}` }),
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

const layers = (shiftDays: number | null = null) => layersOf(hrv, { baseline: '30', shiftDays }, look);
const mark = (name: string, shiftDays: number | null = null) => {
  const { behind, inFront } = layers(shiftDays);
  return [...behind, ...inFront].find((one) => one.name === name);
};

it('leaves gaps as gaps, in the days and in the band', () => {
  expect(layers().days.values).toEqual([50, null, 52]);
  expect(mark('usual range')).toMatchObject({ low: [45, null, 45], high: [55, null, 55] });
});

it('gives a day between two gaps a dot', () => {
  expect(mark('days alone')).toMatchObject({ type: 'day-dots', values: [50, null, 52] });
});

it('draws the period before only when asked', () => {
  expect(mark('before')).toBeUndefined();
  expect(mark('before', 2)).toMatchObject({ values: [null, null, 50] });
  expect(shifted([1, 2, 3], 1)).toEqual([null, 1, 2]);
});

it('tells the axis of each day and of all that is drawn around it', () => {
  const made = layerSeries(layers(), 0, { color: '#hrv', length: 3 }) as {
    name: string;
    data: unknown[][];
  }[];
  expect(made.map(({ name }) => name)).toEqual(['behind', 'days', 'in front']);
  expect(made[1]!.data).toEqual([
    [0, 50, 45, 55],
    [1, '-', 51, 51],
    [2, 52, 45, 55],
  ]);
});
