import fc from 'fast-check';
import type { Coverage } from '@whoop/sources';
import { coveredKinds } from './covered-kinds';

const coverage = (sleeps: [number, number] | null): Coverage => ({
  cycles: null,
  sleeps,
  workouts: null,
  journal: null,
});

describe('coveredKinds', () => {
  it('covers nothing without exports or without a file of the kind', () => {
    expect(coveredKinds([])(5)).toEqual({ cycles: false, sleeps: false, workouts: false, journal: false });
    expect(coveredKinds([coverage(null)])(5).sleeps).toBe(false);
  });

  it('covers a span with both of its ends, for its own kind only', () => {
    const covered = coveredKinds([coverage([10, 20])]);
    expect([9, 10, 20, 21].map((instant) => covered(instant).sleeps)).toEqual([false, true, true, false]);
    expect(covered(15).workouts).toBe(false);
  });

  it('covers exactly what any export covers', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(10))
      .map(([first, length]): [number, number] => [first, first + length]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.nat(55), (spans, instant) => {
        const expected = spans.some(([first, last]) => first <= instant && instant <= last);
        expect(coveredKinds(spans.map(coverage))(instant).sleeps).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
