import type { MetricKey, Trends } from '../../api/types';
import { mean, valuesFor } from '../../charts/day-series';
import { figure, signed } from '../../words/numbers';
import { duration } from '../../words/times';
import type { Stat } from '../history/stat-strip';

const latest = (trends: Trends, key: MetricKey): number | null =>
  valuesFor(trends, key).findLast((value) => value !== null) ?? null;

const sum = (trends: Trends, key: MetricKey): number | null => {
  const known = valuesFor(trends, key).filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

/** Strain and load in five figures. */
export function strainStats(trends: Trends): Stat[] {
  const ratio = latest(trends, 'load_ratio');
  return [
    {
      name: 'Day strain, mean',
      figure: figure(mean(valuesFor(trends, 'strain')), 1),
      colour: 'strain',
      note: 'of 21',
    },
    {
      name: 'Workouts',
      figure: figure(sum(trends, 'workouts_count')),
      colour: 'strain',
      note: duration(sum(trends, 'workout_min')),
    },
    {
      name: 'Load vs usual now',
      figure: ratio === null ? '–' : `${figure(ratio, 2)}×`,
      colour: 'load',
      note: ratioWords(ratio),
    },
    {
      name: 'Form now',
      figure: signed(latest(trends, 'tsb')),
      unit: 'points',
      note: 'fitness minus fatigue',
    },
    { name: 'Monotony now', figure: figure(latest(trends, 'monotony'), 1), note: 'above 2: days very alike' },
  ];
}

export function ratioWords(ratio: number | null): string {
  if (ratio === null) return 'needs about 22 days';
  if (ratio >= 1.5) return 'well above your usual';
  if (ratio > 1.3) return 'above your usual';
  return ratio < 0.8 ? 'below your usual' : 'within your usual';
}
