import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { consistencyScore } from './consistency-score';

const { S8, S9 } = golden.vectors;

const rhythm = {
  onsetDeviationMin: 20,
  wakeDeviationMin: 20,
  asleepDeviationMin: 20,
  trainingDaysPerWeek: [4, 4, 4],
};

describe('consistencyScore', () => {
  it.each([
    ['S8', S8],
    ['S9: a missing part leaves its weight to the others', S9],
  ])('gives the golden vector %s', (_id, { input, expected, tol }) => {
    const result = consistencyScore({
      onsetDeviationMin: input.sdOnsetMin,
      wakeDeviationMin: input.sdWakeMin,
      asleepDeviationMin: input.sdAsleepMin,
      trainingDaysPerWeek: input.trainingDaysPerWeek,
    });
    for (const part of ['timing', 'duration', 'training', 'score'] as const) {
      const value = expected[part];
      if (value === null) expect(result[part]).toBeNull();
      else expect(Math.abs((result[part] ?? NaN) - value)).toBeLessThanOrEqual(tol);
    }
  });

  it('is 100 up to 20 min of spread and 0 from 120 on', () => {
    expect(consistencyScore(rhythm).score).toBe(100);
    expect(consistencyScore({ ...rhythm, onsetDeviationMin: 0 }).timing).toBe(100);
    const wild = { onsetDeviationMin: 900, wakeDeviationMin: 100, asleepDeviationMin: 120 };
    expect(consistencyScore({ ...wild, trainingDaysPerWeek: [7, 0, 0] })).toEqual({
      score: 0,
      timing: 0,
      duration: 0,
      training: 0,
    });
  });

  it('has no score without timing, but its other parts', () => {
    expect(consistencyScore({ ...rhythm, wakeDeviationMin: null })).toEqual({
      score: null,
      timing: null,
      duration: 100,
      training: 100,
    });
  });

  it('shares the weights of what is missing', () => {
    const { onsetDeviationMin, wakeDeviationMin } = { onsetDeviationMin: 70, wakeDeviationMin: 70 };
    const alone = { onsetDeviationMin, wakeDeviationMin, asleepDeviationMin: null, trainingDaysPerWeek: [] };
    expect(consistencyScore(alone).score).toBe(50);
    expect(consistencyScore({ ...alone, trainingDaysPerWeek: [3, 3, 3] }).score).toBeCloseTo(
      (25 + 30) / 0.8,
      9,
    );
  });

  it('knows no training rhythm in fewer than 3 weeks, or in weeks without training', () => {
    expect(consistencyScore({ ...rhythm, trainingDaysPerWeek: [4, 4] }).training).toBeNull();
    expect(consistencyScore({ ...rhythm, trainingDaysPerWeek: [0, 0, 0, 0] }).training).toBeNull();
  });

  it('stays within 0-100', () => {
    const spread = fc.option(fc.double({ min: 0, max: 1500, noNaN: true }));
    const weeks = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 });
    fc.assert(
      fc.property(spread, spread, spread, weeks, (onset, wake, asleep, trainingDaysPerWeek) => {
        const result = consistencyScore({
          onsetDeviationMin: onset,
          wakeDeviationMin: wake,
          asleepDeviationMin: asleep,
          trainingDaysPerWeek,
        });
        for (const value of Object.values(result) as (number | null)[]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(value ?? 0).toBeLessThanOrEqual(100);
        }
        expect(result.score === null).toBe(onset === null || wake === null);
      }),
      { numRuns: 1000 },
    );
  });
});
