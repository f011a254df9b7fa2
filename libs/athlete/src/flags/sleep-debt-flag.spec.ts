import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { sleepDebtFlag, sleepDebtLevel } from './sleep-debt-flag';

const { F8 } = golden.vectors;
const debts = (...minutes: (number | null)[]) => minutes.map((sleepDebtMin) => ({ sleepDebtMin }));

describe('sleepDebtLevel', () => {
  it('gives the golden vector F8', () => {
    expect(F8.input.debtMin.map(sleepDebtLevel)).toEqual(F8.expected);
  });

  it('reaches 300, 390 and 480 min, not what is just below', () => {
    expect([0, 299.9, 300, 389.9, 390, 479.9, 480, 600].map(sleepDebtLevel)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3,
    ]);
  });
});

describe('sleepDebtFlag', () => {
  it('has the level of the debt, none where it is unknown', () => {
    expect(levelsOf(sleepDebtFlag, [...debts(0, 310, 400, 500, null), null])).toEqual([
      0,
      1,
      2,
      3,
      null,
      null,
    ]);
  });

  it('is clear below 240 min', () => {
    expect(lastReading(sleepDebtFlag, debts(239.9)).clear).toBe(true);
    expect(lastReading(sleepDebtFlag, debts(240)).clear).toBe(false);
    expect(lastReading(sleepDebtFlag, debts(300)).clear).toBe(false);
  });

  it('says the debt and the step reached', () => {
    expect(lastReading(sleepDebtFlag, debts(400)).evidence).toEqual({
      metric: 'sleep_debt_min',
      unit: 'min',
      value: 400,
      baseline: null,
      threshold: 390,
      n: null,
    });
  });
});
