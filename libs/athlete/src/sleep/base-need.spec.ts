import golden from '../fixtures/golden.json';
import type { Day } from '../day';
import { day } from '../fixtures/days';
import { baseNeed, baseNeeds, statedBaseNeed } from './base-need';

const { S2 } = golden.vectors;

describe('baseNeed', () => {
  it.each(S2.input.map((input, i) => ({ ...input, expected: S2.expected[i] ?? NaN })))(
    'of need $sleepNeedMin and debt $whoopDebtMin is $expected (golden vector S2)',
    ({ expected, ...stated }) => {
      expect(Math.abs(baseNeed(stated, null) - expected)).toBeLessThanOrEqual(S2.tol);
    },
  );

  it('is what is usual where WHOOP states none', () => {
    expect(baseNeed({ sleepNeedMin: null, whoopDebtMin: 30 }, 470)).toBe(470);
  });

  it('takes no need that its own debt eats up', () => {
    expect(statedBaseNeed({ sleepNeedMin: 100, whoopDebtMin: 70 })).toBe(30);
    expect(statedBaseNeed({ sleepNeedMin: 100, whoopDebtMin: 71 })).toBeNull();
    expect(baseNeed({ sleepNeedMin: 100, whoopDebtMin: 120 }, null)).toBe(456);
  });
});

describe('baseNeeds', () => {
  const night = (index: number, sleepNeedMin: number | null): Day =>
    day(index, { sleepMin: 400, sleepNeedMin, whoopDebtMin: 0 });

  it('is 456 until 3 nights have a stated need, then their median', () => {
    const days = [500, 400, null, 510, null, null].map((need, i) => night(i, need));
    expect(baseNeeds(days)).toEqual([500, 400, 456, 510, 500, 500]);
  });

  it('looks back 30 calendar days and no further', () => {
    const gap = new Array<null>(27).fill(null);
    const days = [night(0, 500), night(1, 510), night(2, 520), ...gap, night(30, null), night(31, null)];
    expect(baseNeeds(days).slice(30)).toEqual([510, 456]);
  });

  it('does not take what it filled in for a stated need', () => {
    const days = [480, 480, null, null].map((need, i) => night(i, need));
    expect(baseNeeds(days)).toEqual([480, 480, 456, 456]);
  });

  it('is null for a gap and for a day without a night, whose need has no say either', () => {
    const days = [480, 480].map((need, i) => night(i, need));
    const awake = day(2, { sleepNeedMin: 600 });
    expect(baseNeeds([...days, awake, null, night(4, null)])).toEqual([480, 480, null, null, 456]);
    expect(baseNeeds([])).toEqual([]);
  });
});
