import { day } from '../fixtures/days';
import { asleepDeviationMin } from './asleep-deviation';

const nights = (...asleep: (number | null)[]) => asleep.map((sleepMin, i) => day(i, { sleepMin }));

describe('asleepDeviationMin', () => {
  it('needs 7 nights', () => {
    expect(asleepDeviationMin(nights(1, 2, 3, 4, 5, 6), 5)).toBeNull();
    expect(asleepDeviationMin(nights(400, 400, null, 400, 460, 400, 400, 400), 6)).toBeNull();
    expect(asleepDeviationMin([], 0)).toBeNull();
  });

  it('is the sample deviation of the minutes asleep', () => {
    // Mean 410; squares 6 * 100 + 3600 = 4200; 4200 / 6 = 700.
    expect(asleepDeviationMin(nights(400, 400, null, 400, 470, 400, 400, 400), 7)).toBeCloseTo(
      Math.sqrt(700),
      9,
    );
  });

  it('reads 14 days, gaps among them', () => {
    const days = [
      ...nights(900, 400, 400, 400, 400, 400, 400),
      ...new Array<null>(7).fill(null),
      day(14, { sleepMin: 400 }),
    ];
    expect(asleepDeviationMin(days, 14)).toBe(0);
    expect(asleepDeviationMin(days, 13)).toBeGreaterThan(100);
    expect(asleepDeviationMin(days, 15)).toBeNull();
  });
});
