import fc from 'fast-check';
import { levelFrom, lowered, stepOf } from './level-from';

describe('levelFrom', () => {
  it('reaches a level on its step, not below', () => {
    expect(
      [299.9, 300, 389.9, 390, 479.9, 480, 600].map((value) => levelFrom(value, [300, 390, 480])),
    ).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect([1, 2, 3, 99].map((value) => levelFrom(value, [2, 3]))).toEqual([0, 1, 2, 2]);
    expect([1, 2, 99].map((value) => levelFrom(value, [2]))).toEqual([0, 1, 1]);
  });

  it('is unknown for an unknown value', () => {
    expect(levelFrom(null, [1, 2, 3])).toBeNull();
  });

  it('never falls as the value rises', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const [low, high] = [levelFrom(Math.min(a, b), [-1, 0, 1]), levelFrom(Math.max(a, b), [-1, 0, 1])];
        expect(low).toBeLessThanOrEqual(high ?? -1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('stepOf', () => {
  it('is the step reached, and the first one before any is', () => {
    expect(([0, 1, 2, 3] as const).map((level) => stepOf(level, [300, 390, 480]))).toEqual([
      300, 300, 390, 480,
    ]);
  });

  it('is the first step where a level has none of its own', () => {
    expect(stepOf(3, [2, 3])).toBe(2);
  });
});

describe('lowered', () => {
  it('stops at 0', () => {
    expect(([0, 1, 2, 3] as const).map((level) => lowered(level, 1))).toEqual([0, 0, 1, 2]);
  });
});
