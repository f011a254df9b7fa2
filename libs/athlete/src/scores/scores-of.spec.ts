import { featuredDay } from '../fixtures/featured-day';
import type { FeaturedDay } from '../featured-day';
import { scoresOf } from './scores-of';

const scores = (more: Partial<FeaturedDay>) => scoresOf(featuredDay(0, more));
const valueOf = (parts: readonly { key: string; value: number | null }[], key: string) =>
  parts.find((part) => part.key === key)?.value;

const WEEK = {
  sleepRatioMean7d: 0.9,
  sleepRegularity: 78,
  efficiencyMean7d: 90,
  midsleepMin: 270,
  midsleepDeviationMin: 40,
  sleepDebtMin: 120,
  restorativeMean7d: 0.4,
};

it('reads sleep health from the columns of a day: golden vector H1', () => {
  expect(scores(WEEK).sleepHealth.score).toBeCloseTo(77.2197, 4);
});

it('does not judge the timing of those who sleep in shifts', () => {
  const at = (midsleepDeviationMin: number) => scores({ ...WEEK, midsleepDeviationMin }).sleepHealth;
  expect(valueOf(at(180).parts, 'timing')).toBe(270);
  expect(valueOf(at(181).parts, 'timing')).toBeNull();
  expect(at(181).dataQuality).toBe(0.9);
});

it('reads burnout risk from the columns of a day: golden vector H3', () => {
  const { burnoutRisk } = scores({
    recoveryMean7d: 46,
    hrvDelta: -0.75,
    rhrDelta: 0.6,
    sleepDebtMin: 240,
    acuteChronicRatio: 1.4,
    monotony: 1.8,
  });
  expect(burnoutRisk.score).toBeCloseTo(41.5, 9);
  expect(burnoutRisk.level).toBe('medium');
});

it('takes consistency as the features hold it', () => {
  const { consistency } = scores({ consistency: 80, consistencyTiming: 82 });
  expect(consistency).toMatchObject({ score: 80, level: 'good' });
});

it('has no score, and says why, of a day without columns', () => {
  for (const { score, level, reason } of Object.values(scores({})))
    expect({ score, level, reason }).toEqual({ score: null, level: null, reason: 'insufficient_data' });
});
