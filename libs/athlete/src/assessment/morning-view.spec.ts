import { featuredDay } from '../fixtures/featured-day';
import { morningView } from './morning-view';

const whole = featuredDay(5, {
  recoveryPct: 60,
  sleepMin: 420,
  strain: 15,
  load: 300,
  workoutsCount: 2,
  acuteChronicRatio: 1.8,
  monotony: 2.2,
});

it('keeps the night and forgets what the day brought', () => {
  expect(morningView(whole, featuredDay(4, { acuteChronicRatio: 1.1, monotony: 1.5 }))).toMatchObject({
    recoveryPct: 60,
    sleepMin: 420,
    strain: null,
    load: null,
    workoutsCount: null,
    partial: true,
    acuteChronicRatio: 1.1,
    monotony: 1.5,
  });
});

it('knows no load on the first day', () => {
  expect(morningView(whole, null)).toMatchObject({ acuteChronicRatio: null, monotony: null, weekLoad: null });
});

it('gives back a day that is still open as it is', () => {
  const open = featuredDay(5, { partial: true, recoveryPct: 60 });
  expect(morningView(open, null)).toBe(open);
});
