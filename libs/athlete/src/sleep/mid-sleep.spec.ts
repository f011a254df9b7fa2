import golden from '../fixtures/golden.json';
import { midSleep } from './mid-sleep';

const { S6 } = golden.vectors;

const minuteOfDay = (clock: string): number => {
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

describe('midSleep', () => {
  it.each(S6.input.map((input, i) => ({ ...input, expected: S6.expected[i] ?? NaN })))(
    'of $onset to $wake is $expected (golden vector S6)',
    ({ onset, wake, expected }) => {
      const wakeMin = minuteOfDay(wake);
      const onsetMin = minuteOfDay(onset) > wakeMin ? minuteOfDay(onset) - 1440 : minuteOfDay(onset);
      expect(Math.abs(midSleep({ onsetMin, wakeMin }) - expected)).toBeLessThanOrEqual(S6.tol);
    },
  );

  it('is late in the evening for a night whose middle lies before midnight', () => {
    expect(midSleep({ onsetMin: -240, wakeMin: 180 })).toBe(1410);
  });

  it('is 0 at midnight itself', () => {
    expect(midSleep({ onsetMin: -200, wakeMin: 200 })).toBe(0);
  });
});
