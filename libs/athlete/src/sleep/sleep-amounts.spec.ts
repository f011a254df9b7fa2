import type { Day } from '../day';
import { day } from '../fixtures/days';
import { sleepAmounts } from './sleep-amounts';

const rows = (count: number, more: (index: number) => Partial<Day>): Day[] =>
  Array.from({ length: count }, (_, index) => day(index, more(index)));

describe('sleepAmounts', () => {
  it('knows the debt from the 7th night with a known deficit on, though it runs from the first', () => {
    const amountsAt = sleepAmounts(rows(9, (i) => ({ sleepMin: i === 2 ? null : 420, sleepNeedMin: 480 })));
    expect(amountsAt(6).sleepDebtMin).toBeNull();
    // 60, 105, 78.75, then 0.75 D + 60 five times over.
    expect(amountsAt(7).sleepDebtMin).toBeCloseTo(0.75 ** 5 * 78.75 + 240 * (1 - 0.75 ** 5), 9);
  });

  it('sums the week, and relates the main sleep to its need', () => {
    const amountsAt = sleepAmounts(
      rows(7, () => ({ sleepMin: 420, sleepNeedMin: 500, whoopDebtMin: 20, napMin: 30 })),
    );
    expect(amountsAt(6)).toMatchObject({
      sleepTotalMin: 450,
      baseNeedMin: 480,
      sleepRatio: 0.875,
      sleepDebt7d: 420,
    });
    expect(amountsAt(0).sleepTotalMin).toBe(420);
  });

  it('counts naps against a need that WHOOP did not state', () => {
    const amountsAt = sleepAmounts(rows(7, () => ({ sleepMin: 416, napMin: 30 })));
    // 456 without a nap before the first night, with one before the others.
    expect(amountsAt(6).sleepDebt7d).toBe(40 + 6 * 10);
  });

  it('lets the debt decay on a gap day, which has no need and no ratio', () => {
    const amountsAt = sleepAmounts([...rows(30, () => ({ sleepMin: 405, sleepNeedMin: 480 })), null]);
    expect(amountsAt(30).sleepDebtMin).toBeCloseTo(0.75 * (amountsAt(29).sleepDebtMin ?? NaN), 9);
    expect(amountsAt(30)).toMatchObject({
      sleepTotalMin: null,
      baseNeedMin: null,
      sleepRatio: null,
      sleepDebt7d: 450,
    });
  });
});
