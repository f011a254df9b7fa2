import { calendarWith } from '../fixtures/featured-day';
import { NOTHING_ELSE } from '../fixtures/flag-readings';
import { readFlags } from './read-flags';
import { FLAG_RULES } from './rules';

describe('readFlags', () => {
  it('has one entry per rule, in table order', () => {
    const calendar = calendarWith(1, () => ({ acuteChronicRatio: 1.6, sleepDebtMin: 500 }));
    const readings = readFlags(calendar, 0, NOTHING_ELSE);
    expect(readings).toHaveLength(FLAG_RULES.length);
    const levels = FLAG_RULES.map(({ code }, i) => [code, readings[i]?.level]).filter(
      ([, level]) => level !== undefined,
    );
    expect(levels).toEqual([
      ['HIGH_LOAD_RATIO', 2],
      ['SLEEP_DEBT', 3],
      ['LOAD_LOW', 0],
    ]);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])('has no reading in %i days without a known column', (count) => {
    const calendar = calendarWith(count, () => ({}));
    for (let t = 0; t <= count; t += 1)
      expect(readFlags(calendar, t, NOTHING_ELSE)).toEqual(FLAG_RULES.map(() => null));
  });

  it('has no reading on a gap day', () => {
    const calendar = calendarWith(2, (t) => (t === 0 ? { sleepDebtMin: 500 } : null));
    expect(readFlags(calendar, 1, NOTHING_ELSE)).toEqual(FLAG_RULES.map(() => null));
  });
});
