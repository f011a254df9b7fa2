import type { ChartLook } from '../theme/chart-look';
import { axisStart, bedWake, bedWakeRows, bedWakeSentence, piecesOf } from './bed-wake';
import { usualTimes, type ClockSpan } from './clock-span';

const DAYS = ['2026-01-02', '2026-01-03', '2026-01-04'];
const span = (day: string, fromMin: number, toMin: number, nap = false): ClockSpan => ({
  day,
  nap,
  fromMin,
  toMin,
  lengthMin: toMin - fromMin,
  efficiencyPct: nap ? null : 91,
});
const NIGHTS = [span(DAYS[0]!, -60, 420), span(DAYS[2]!, 30, 480)];
const NAP = span(DAYS[2]!, -570, -540, true);
const look = { colour: {}, font: 'sans-serif', still: true } as unknown as ChartLook;

it('draws each sleep in the column of its day, and nothing on a day without one', () => {
  expect(piecesOf(DAYS, [...NIGHTS, span('2025-12-31', 0, 400)])).toEqual([
    [0, -60, 420, 0],
    [2, 30, 480, 1],
  ]);
});

it('draws a sleep over noon as two pieces of one day', () => {
  expect(piecesOf(DAYS, [span(DAYS[1]!, 540, 1_020)])).toEqual([
    [1, 540, 720, 0],
    [1, -720, -420, 0],
  ]);
});

it('begins its axis in the evening, and at noon only where something lies there', () => {
  expect(axisStart(piecesOf(DAYS, NIGHTS))).toBe(-360);
  expect(axisStart(piecesOf(DAYS, [...NIGHTS, NAP]))).toBe(-720);
});

it('keeps naps apart from nights', () => {
  const { series } = bedWake({ days: DAYS, spans: [...NIGHTS, NAP], usual: null }, look) as {
    series: { name?: string; data: unknown[] }[];
  };
  expect(series.map(({ name, data }) => [name, data.length])).toEqual([
    [undefined, 3],
    ['Night', 2],
    ['Nap', 1],
  ]);
});

it('says the medians and their spread, and the naps', () => {
  expect(bedWakeSentence(usualTimes(NIGHTS), 1)).toBe(
    'Usually to bed at 23:45 and up at 07:30; half of 2 nights began 23:23 to 00:08 and half ended 07:15 to 07:45. 1 nap, drawn hollow.',
  );
  expect(bedWakeSentence(null, 0)).toBe('No night is known in this range.');
});

it('has a row for each sleep, and one for a day without any', () => {
  expect(bedWakeRows(DAYS, [...NIGHTS, NAP])).toEqual([
    ['2026-01-02', 'Night', '23:00', '07:00', 480, 91],
    ['2026-01-03', null, null, null, null, null],
    ['2026-01-04', 'Night', '00:30', '08:00', 450, 91],
    ['2026-01-04', 'Nap', '14:30', '15:00', 30, null],
  ]);
});
