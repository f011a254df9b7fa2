import { clockOf, givenPlan, hoursAfterNoon, usualPlan } from './plan';

it.each([
  ['22:30', 10.5],
  ['00:00', 12],
  ['01:15', 13.25],
  ['12:00', 0],
  ['11:59', 24 - 1 / 60],
])('%s is %p hours after noon, and back', (clock, hours) => {
  expect(hoursAfterNoon(clock)).toBeCloseTo(hours, 9);
  expect(clockOf(hours)).toBe(clock);
});

it('leaves out what was not given', () => {
  expect(givenPlan({ strain: 0, bedtime: '23:00' })).toEqual({
    plan_strain: 0,
    plan_sleep_min: null,
    plan_bedtime_h: 11,
  });
});

it('knows nothing usual without days', () => {
  expect(usualPlan([])).toEqual({ plan_strain: null, plan_sleep_min: null, plan_bedtime_h: null });
});
