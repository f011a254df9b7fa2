import { sleepDebtWeek } from './sleep-debt-week';

describe('sleepDebtWeek', () => {
  it('sums the last 7 nights and no others', () => {
    expect(sleepDebtWeek([900, 10, 20, 30, 40, 50, 60, -70, 900], 7)).toBe(140);
  });

  it('leaves missing nights out, and is null for fewer than 5 nights', () => {
    expect(sleepDebtWeek([60, 60, 60, null, 60, -30, null], 6)).toBe(210);
    expect(sleepDebtWeek([60, 60, 60, null, null, -30, null], 6)).toBeNull();
    expect(sleepDebtWeek([], 0)).toBeNull();
  });

  it('is at least 0', () => {
    expect(sleepDebtWeek([-120, -120, 60, 60, 60], 4)).toBe(0);
  });
});
