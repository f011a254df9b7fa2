import { blendScore, blendWeight, classScore } from './blend';
import { classGate, classLeakAlarm } from './class-gate';
import { aucOf, calibrationErrorOf, classMetrics } from './class-metrics';
import type { ClassMetrics } from './class-metrics';
import { ClassWeight } from './class-weight';
import { recoveryClass, recoveryClassShares } from './recovery-classes';

describe('class metrics', () => {
  it('are those of a hand calculation', () => {
    const metrics = classMetrics({
      labels: Int32Array.of(0, 2),
      model: Float64Array.of(0.8, 0.1, 0.1, 0.5, 0.25, 0.25),
      base: Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.3, 0.2),
    });
    // (0.04 + 0.01 + 0.01 + 0.25 + 0.0625 + 0.5625) / 2, and (0.25 + 0.09 + 0.04 + 0.25 + 0.09 + 0.64) / 2
    expect(metrics.brier).toBeCloseTo(0.4675, 12);
    expect(metrics.baseBrier).toBeCloseTo(0.68, 12);
    expect(metrics.brierSkill).toBeCloseTo(1 - 0.4675 / 0.68, 12);
    expect(metrics.logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.25)) / 2, 12);
    expect(metrics).toMatchObject({
      n: 2,
      accuracy: 0.5,
      balancedAccuracy: 0.5,
      auc: 1,
      prevalence: [0.5, 0, 0.5],
    });
  });

  it('are null without a row', () => {
    const none = { labels: new Int32Array(), model: new Float64Array(), base: new Float64Array() };
    expect(classMetrics(none)).toMatchObject({ n: 0, brier: null, auc: null, prevalence: null });
  });

  it('count ties half, and know no AUC of one kind of day', () => {
    expect(aucOf([0.1, 0.5, 0.5, 0.9], [false, false, true, true])).toBe(0.875);
    expect(aucOf([0.3, 0.3], [true, true])).toBeNull();
  });

  it('tell how far what was said lies from what came', () => {
    expect(calibrationErrorOf([0.25, 0.25, 0.25, 0.25], [true, false, false, false])).toBe(0);
    expect(calibrationErrorOf([0.9, 0.1], [false, true])).toBeCloseTo(0.9, 12);
  });
});

describe('the weight of a forest', () => {
  const base = Float64Array.of(0.5, 0.3, 0.2);

  it('begins at a half and goes up while the forest is right, down while it is wrong', () => {
    const right = new ClassWeight();
    const wrong = new ClassWeight();
    const forest = Float64Array.of(0.9, 0.05, 0.05);
    expect(right.weight).toBe(0.5);
    for (let i = 0; i < 600; i += 1) {
      right.add(forest, base, 0, 0);
      wrong.add(forest, base, 0, 2);
    }
    expect(right.weight).toBe(1);
    expect(wrong.weight).toBe(0);
  });

  it('stays a half of a forest that says what is usual', () => {
    const same = new ClassWeight();
    same.add(base, base, 0, 1);
    expect(same.weight).toBe(0.5);
  });
});

describe('the gate of a classifier', () => {
  const good: ClassMetrics = {
    n: 100,
    brier: 0.5,
    baseBrier: 0.55,
    brierSkill: 0.09,
    logLoss: 0.9,
    baseLogLoss: 0.95,
    accuracy: 0.6,
    balancedAccuracy: 0.5,
    auc: 0.7,
    calibrationError: 0.02,
    prevalence: [0.5, 0.3, 0.2],
  };

  it.each<[Partial<ClassMetrics>, number, string | null]>([
    [{}, 120, null],
    [{}, 52, 'not enough history: 52 of 90 days'],
    [{ n: 41 }, 120, 'not enough scored days: 41 of 60'],
    [{ brier: 0.56 }, 120, 'no better than how often each class usually comes'],
    [{ logLoss: 0.96 }, 120, 'no better than how often each class usually comes'],
    [{ accuracy: 0.97 }, 120, 'too good to be true: right on 97 % of 100 days'],
  ])('%j after %i days: %s', (changes, days, reason) => {
    expect(classGate({ ...good, ...changes }, days)).toEqual({ shown: reason === null, reason });
  });

  it('finds nothing suspicious where one class is nearly every day', () => {
    expect(classLeakAlarm({ ...good, accuracy: 0.97, prevalence: [0.96, 0.04, 0] })).toBeNull();
  });
});

describe('chances of tomorrow’s colours', () => {
  it('are those of the usual error where there is no past, and add up', () => {
    const [green, yellow, red] = recoveryClassShares(50, { said: [], actual: [] });
    expect(green + yellow + red).toBeCloseTo(1, 12);
    expect(yellow).toBeGreaterThan(green);
    expect(yellow).toBeGreaterThan(red);
  });

  it('come from forecasts at a like level', () => {
    const past = {
      said: Array.from({ length: 300 }, () => 50),
      actual: Array.from({ length: 300 }, () => 80),
    };
    expect(recoveryClassShares(50, past)[0]).toBeGreaterThan(0.8);
    // Sixty points away those count for nothing.
    expect(recoveryClassShares(10, past)[2]).toBeGreaterThan(0.6);
  });

  it.each([
    [67, 0],
    [66.9, 1],
    [34, 1],
    [33.9, 2],
  ])('%p is class %i', (pct, label) => {
    expect(recoveryClass(pct)).toBe(label);
  });
});

// golden.json H5 and H6
describe('a blended score', () => {
  it.each([
    [0.25, 90, 0.25, 47.5],
    [-0.1, 90, 0, 40],
    [0.9, 90, 0.4, 52],
    [0.25, 40, 0, 40],
  ])('of skill %p on %i days has the model’s share %p', (brierSkill, n, weight, score) => {
    expect(blendWeight({ brierSkill, n })).toBe(weight);
    expect(blendScore(40, 70, weight)).toBeCloseTo(score, 9);
  });

  it('counts the middle class half', () => {
    expect(classScore(0.5, 0.3)).toBeCloseTo(65, 9);
    expect(classScore(0.2, 0.3)).toBeCloseTo(35, 9);
  });

  it('is the rule’s own without a model', () => {
    expect(blendScore(40, null, 0.4)).toBe(40);
  });
});
