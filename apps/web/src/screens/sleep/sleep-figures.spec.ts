import type { Trends } from '../../api/types';
import { hasNights, sleepStats, stagesOf } from './sleep-figures';

const trends = (series: Record<string, (number | null)[]>): Trends =>
  ({
    metrics: Object.entries(series).map(([key, values]) => ({
      key,
      points: values.map((value, index) => ({ date: `2026-01-0${index + 1}`, value })),
    })),
  }) as unknown as Trends;

const two = trends({
  sleep_hours: [7, null],
  sleep_need_hours: [8, 8],
  deep_min: [90, null],
  rem_min: [90, null],
  light_min: [240, null],
  sleep_debt_min: [60, null],
  nap_min: [0, 30],
});

it('takes its means from the nights that are known', () => {
  const figures = Object.fromEntries(sleepStats(two).map(({ name, figure }) => [name, figure]));
  expect(figures).toMatchObject({
    'Asleep, mean': '7 h 00',
    'Of what was needed': '88\u2009%',
    'Deep and REM': '43\u2009%',
    Efficiency: '–',
    'Debt now': '1 h 00',
  });
});

it('keeps nights without sleep as gaps', () => {
  expect(stagesOf(two)).toMatchObject({ deep: [90, null], awake: [null, null], need: [480, 480] });
  expect(hasNights(two)).toBe(true);
  expect(hasNights(trends({ sleep_hours: [null, null] }))).toBe(false);
});
