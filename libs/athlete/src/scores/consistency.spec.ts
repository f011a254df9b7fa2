import { consistencyScore } from './consistency';

const KNOWN = {
  consistency: 75.8763,
  consistencyTiming: 80,
  consistencyDuration: 60,
  consistencyTraining: 79.5876,
};

describe('consistencyScore', () => {
  it('is the column, with the parts it was made of', () => {
    expect(consistencyScore(KNOWN)).toEqual({
      score: 75.8763,
      level: 'good',
      parts: [
        { key: 'timing', weight: 50, value: 80, unit: 'points', points: 80 },
        { key: 'duration', weight: 20, value: 60, unit: 'points', points: 60 },
        { key: 'training', weight: 30, value: 79.5876, unit: 'points', points: 79.5876 },
      ],
      dataQuality: 1,
      reason: null,
    });
  });

  it('has the weights that its column is made with', () => {
    const { parts, score } = consistencyScore(KNOWN);
    const total = parts.reduce((sum, { weight, points }) => sum + weight * (points ?? 0), 0) / 100;
    expect(total).toBeCloseTo(score ?? NaN, 3);
  });

  it('is good from 75 on, moderate from 55 on, else poor', () => {
    const level = (consistency: number) => consistencyScore({ ...KNOWN, consistency }).level;
    expect([75, 74.9, 55, 54.9, 0].map(level)).toEqual(['good', 'moderate', 'moderate', 'poor', 'poor']);
  });

  it('says how much is known, and why there is none', () => {
    expect(consistencyScore({ ...KNOWN, consistencyTraining: null }).dataQuality).toBe(0.7);
    expect(consistencyScore({ ...KNOWN, consistency: null, consistencyTiming: null })).toMatchObject({
      score: null,
      level: null,
      dataQuality: 0.5,
      reason: 'insufficient_data',
    });
  });
});
