import fc from 'fast-check';
import { mergeRows } from './merge-rows';

const value = fc.option(fc.integer({ min: 0, max: 3 }));
const row = fc.record({
  offsetMin: fc.constantFrom(0, 60),
  offsetKnown: fc.boolean(),
  measure: value,
  text: fc.option(fc.constantFrom('a', 'b')),
  flag: fc.option(fc.boolean()),
});

describe('mergeRows', () => {
  it('lets a value win over null, the greater value win, and a known offset win', () => {
    const a = { offsetMin: 60, offsetKnown: false, measure: 0, text: null, flag: true };
    const b = { offsetMin: 0, offsetKnown: true, measure: null, text: 'x', flag: false };
    expect(mergeRows<typeof a | typeof b>(a, b)).toEqual({
      offsetMin: 0,
      offsetKnown: true,
      measure: 0,
      text: 'x',
      flag: true,
    });
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
        expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
        expect(mergeRows(a, a)).toEqual(a);
      }),
      { numRuns: 1000 },
    );
  });
});
