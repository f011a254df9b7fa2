import { recoveryLevel, scoreLevel, severityLevel, sleepLevel } from './levels';

it('follows the thresholds of WHOOP at their edges', () => {
  expect([67, 66, 34, 33, 0, null].map(recoveryLevel)).toEqual([
    'good',
    'middle',
    'middle',
    'bad',
    'bad',
    'none',
  ]);
});

it('knows that a low burnout risk is good and a low sleep score is not', () => {
  expect(['low', 'medium', 'high'].map(scoreLevel)).toEqual(['good', 'middle', 'bad']);
  expect(['good', 'moderate', 'poor', null].map(scoreLevel)).toEqual(['good', 'middle', 'bad', 'none']);
});

it('judges sleep by need, and says nothing without one', () => {
  expect([
    sleepLevel(7.4, 8),
    sleepLevel(6.4, 8),
    sleepLevel(5, 8),
    sleepLevel(7, null),
    sleepLevel(7, 0),
  ]).toEqual(['good', 'middle', 'bad', 'none', 'none']);
  expect(severityLevel('info')).toBe('none');
});
