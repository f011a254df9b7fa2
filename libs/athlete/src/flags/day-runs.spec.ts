import { countDays, latestPass, runLength } from './day-runs';

const isBig = (value: number): boolean => value > 6;

describe('runLength', () => {
  it('counts back from the day to the first one that fails', () => {
    expect(runLength([9, 5, 7, 8, 9], 4, isBig)).toBe(3);
    expect(runLength([9, 5, 7, 8, 9], 1, isBig)).toBe(0);
  });

  it('ends at a gap day, at the first day and at the limit', () => {
    expect(runLength([7, 7, null, 7, 7], 4, isBig)).toBe(2);
    expect(runLength([7, 7], 1, isBig)).toBe(2);
    expect(runLength([7, 7, 7, 7], 3, isBig, 3)).toBe(3);
    expect(runLength(new Array<number>(400).fill(7), 399, isBig)).toBe(180);
  });

  it('is 0 outside the calendar', () => {
    expect(runLength([7], 5, isBig)).toBe(0);
    expect(runLength([], 0, isBig)).toBe(0);
  });
});

describe('countDays', () => {
  it('counts within the window alone, gap days as not passed', () => {
    expect(countDays([9, 9, null, 8, 2, 7], 5, 4, isBig)).toBe(2);
    expect(countDays([9, 9, null, 8, 2, 7], 5, 5, isBig)).toBe(3);
    expect(countDays([9, 9], 1, 5, isBig)).toBe(2);
    expect(countDays([9, 9, 9], 1, 5, isBig)).toBe(2);
  });
});

describe('latestPass', () => {
  const latest2 = { count: 2, windowDays: 4 };

  it('asks the latest known days, over gaps', () => {
    expect(latestPass([1, 7, null, 8], 3, latest2, isBig)).toBe(true);
    expect(latestPass([7, 1, null, 8], 3, latest2, isBig)).toBe(false);
    expect(latestPass([7, 7, 1], 2, latest2, isBig)).toBe(false);
  });

  it('takes a day without an answer for a gap', () => {
    expect(latestPass([7, 0, 8], 2, latest2, (value) => (value === 0 ? null : isBig(value)))).toBe(true);
  });

  it('fails with fewer known days than asked for in the window', () => {
    expect(latestPass([8], 0, latest2, isBig)).toBe(false);
    expect(latestPass([8, null, null, null, 8], 4, latest2, isBig)).toBe(false);
    expect(latestPass([8, null, null, 8], 3, latest2, isBig)).toBe(true);
  });
});
