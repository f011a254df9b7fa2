import fc from 'fast-check';
import type { AsleepSpan } from './noon-to-noon';
import { sleepMismatch } from './sleep-mismatch';

const MINUTES = 1440;

/** Spans between an even number of different minutes. */
const spans = fc.uniqueArray(fc.integer({ min: 0, max: MINUTES }), { maxLength: 8 }).map((minutes) => {
  const ascending = minutes.sort((a, b) => a - b);
  const list: AsleepSpan[] = [];
  for (let i = 0; i + 1 < ascending.length; i += 2) {
    list.push({ fromMin: ascending[i] ?? NaN, toMin: ascending[i + 1] ?? NaN });
  }
  return list;
});

describe('sleepMismatch', () => {
  it('is 0 for the same sleep and for none', () => {
    expect(sleepMismatch([{ fromMin: 690, toMin: 1140 }], [{ fromMin: 690, toMin: 1140 }])).toBe(0);
    expect(sleepMismatch([], [])).toBe(0);
  });

  it('is all of a sleep that the other day has not', () => {
    expect(sleepMismatch([{ fromMin: 690, toMin: 1140 }], [])).toBe(450);
  });

  it('is the whole day for the opposite', () => {
    expect(sleepMismatch([{ fromMin: 0, toMin: 720 }], [{ fromMin: 720, toMin: 1440 }])).toBe(1440);
  });

  it('counts the minutes asleep on exactly one of the days', () => {
    const asleepAt = (list: readonly AsleepSpan[], minute: number): boolean =>
      list.some(({ fromMin, toMin }) => fromMin <= minute && minute < toMin);
    fc.assert(
      fc.property(spans, spans, (before, after) => {
        let minutes = 0;
        for (let minute = 0; minute < MINUTES; minute += 1) {
          if (asleepAt(before, minute) !== asleepAt(after, minute)) minutes += 1;
        }
        expect(sleepMismatch(before, after)).toBe(minutes);
        expect(sleepMismatch(after, before)).toBe(minutes);
      }),
      { numRuns: 1000 },
    );
  });
});
