import { sleepTotalMin } from './sleep-total';

describe('sleepTotalMin', () => {
  it('adds the naps of the day before', () => {
    expect(sleepTotalMin({ sleepMin: 420 }, { napMin: 30 })).toBe(450);
  });

  it('is the main sleep alone where naps are unknown', () => {
    expect(sleepTotalMin({ sleepMin: 420 }, { napMin: null })).toBe(420);
    expect(sleepTotalMin({ sleepMin: 420 }, null)).toBe(420);
  });

  it('is null where the main sleep is unknown, whatever the naps', () => {
    expect(sleepTotalMin({ sleepMin: null }, { napMin: 30 })).toBeNull();
    expect(sleepTotalMin(null, { napMin: 30 })).toBeNull();
  });
});
