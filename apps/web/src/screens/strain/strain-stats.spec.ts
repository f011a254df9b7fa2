import type { Trends } from '../../api/types';
import { ratioWords, strainStats } from './strain-stats';

it('puts the load ratio into words at its edges', () => {
  expect([null, 0.79, 0.8, 1.3, 1.31, 1.5].map(ratioWords)).toEqual([
    'needs about 22 days',
    'below your usual',
    'within your usual',
    'within your usual',
    'above your usual',
    'well above your usual',
  ]);
});

it('does not count workouts on days that no export covers', () => {
  const trends = {
    metrics: [{ key: 'workouts_count', points: [{ date: '2026-01-01', value: null }] }],
  } as unknown as Trends;
  expect(strainStats(trends).find(({ name }) => name === 'Workouts')!.figure).toBe('–');
});
