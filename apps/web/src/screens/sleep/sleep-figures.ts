import type { MetricKey, Trends } from '../../api/types';
import { countKnown, daysOf, mean, valuesFor, type Values } from '../../charts/day-series';
import type { SleepStages } from '../../charts/sleep-stages';
import { figure, percent } from '../../words/numbers';
import { duration } from '../../words/times';
import type { Stat } from '../history/stat-strip';

export const SLEEP_METRICS: readonly MetricKey[] = [
  'sleep_hours',
  'sleep_need_hours',
  'light_min',
  'deep_min',
  'rem_min',
  'awake_min',
  'nap_min',
  'efficiency',
  'sleep_debt_min',
  'sri',
];

const minutes = (values: Values): (number | null)[] =>
  values.map((value) => (value === null ? null : value * 60));

export const stagesOf = (trends: Trends): SleepStages => ({
  days: daysOf(trends),
  deep: valuesFor(trends, 'deep_min'),
  rem: valuesFor(trends, 'rem_min'),
  light: valuesFor(trends, 'light_min'),
  awake: valuesFor(trends, 'awake_min'),
  need: minutes(valuesFor(trends, 'sleep_need_hours')),
});

/** Whether there is any night at all. */
export const hasNights = (trends: Trends): boolean => countKnown(valuesFor(trends, 'sleep_hours')) > 0;

/** Nights of which both are known, as sleep over need. */
function shareOfNeed(trends: Trends): number | null {
  const need = valuesFor(trends, 'sleep_need_hours');
  return mean(
    valuesFor(trends, 'sleep_hours').map((slept, index) => {
      const needed = need[index] ?? null;
      return slept === null || needed === null || needed === 0 ? null : slept / needed;
    }),
  );
}

function restorativeShare(trends: Trends): number | null {
  const [deep, rem, light] = (['deep_min', 'rem_min', 'light_min'] as const).map((key) =>
    mean(valuesFor(trends, key)),
  );
  if (deep == null || rem == null || light == null || deep + rem + light === 0) return null;
  return (deep + rem) / (deep + rem + light);
}

/** The nights in six figures. */
export function sleepStats(trends: Trends): Stat[] {
  const slept = mean(valuesFor(trends, 'sleep_hours'));
  const debt = valuesFor(trends, 'sleep_debt_min').findLast((value) => value !== null) ?? null;
  const regularity = valuesFor(trends, 'sri').findLast((value) => value !== null) ?? null;
  const naps = countKnown(valuesFor(trends, 'nap_min').map((value) => (value === 0 ? null : value)));
  return [
    {
      name: 'Asleep, mean',
      figure: duration(slept === null ? null : slept * 60),
      colour: 'sleep',
      note: `${countKnown(valuesFor(trends, 'sleep_hours'))} nights`,
    },
    { name: 'Of what was needed', figure: percent(shareOfNeed(trends)), colour: 'sleep' },
    {
      name: 'Deep and REM',
      figure: percent(restorativeShare(trends)),
      colour: 'stage-deep',
      note: 'of the time asleep',
    },
    {
      name: 'Efficiency',
      figure: figure(mean(valuesFor(trends, 'efficiency'))),
      unit: '%',
      note: 'asleep while in bed',
    },
    { name: 'Debt now', figure: duration(debt), note: 'halves in about 2½ nights' },
    { name: 'Regularity now', figure: figure(regularity), unit: '/100', note: `${naps} days with a nap` },
  ];
}
