import golden from '../fixtures/golden.json';
import type { NightClock } from './night-clock';
import { sleepTiming } from './sleep-timing';

const { S5 } = golden.vectors;
const { POSITIVE_INFINITY: never } = Number;

/** Sunday is index 6. */
const isFree = (t: number): boolean => t % 7 >= 5;
const settled = (nights: readonly unknown[]) => ({ shiftSeenOn: nights.map(() => never), isFree });
const repeated = (count: number, night: (t: number) => NightClock | null) =>
  Array.from({ length: count }, (_, t) => night(t));

describe('sleepTiming', () => {
  it('has the circular mean and deviation of the golden vector S5', () => {
    const nights = repeated(28, (t) => {
      const onsetMin = S5.input.minutesOfDay[t % 4] ?? NaN;
      return { onsetMin: onsetMin > 720 ? onsetMin - 1440 : onsetMin, wakeMin: 420 };
    });
    const timing = sleepTiming(nights, settled(nights))(27);
    const fromMidnight = Math.min(timing.usualOnsetMin ?? NaN, 1440 - (timing.usualOnsetMin ?? NaN));
    expect(Math.abs(fromMidnight - S5.expected.meanMin)).toBeLessThanOrEqual(S5.tol);
    expect(timing.usualWakeMin).toBeCloseTo(420, 9);
    const fortnight = sleepTiming(nights.slice(0, 12), settled(nights))(11);
    expect(Math.abs((fortnight.onsetDeviationMin ?? NaN) - S5.expected.sdMin)).toBeLessThanOrEqual(S5.tol);
    expect(fortnight.wakeDeviationMin).toBeCloseTo(0, 4);
  });

  it('needs 4 nights for the mid-sleep of the week and 7 for all else', () => {
    const nights = repeated(7, () => ({ onsetMin: -30, wakeMin: 450 }));
    const timingAt = sleepTiming(nights, settled(nights));
    expect(timingAt(2).midsleepMin).toBeNull();
    expect(timingAt(3).midsleepMin).toBeCloseTo(210, 9);
    expect(timingAt(5)).toMatchObject({
      usualOnsetMin: null,
      usualWakeMin: null,
      midsleepDeviationMin: null,
      onsetDeviationMin: null,
      wakeDeviationMin: null,
    });
    expect(timingAt(6).usualOnsetMin).toBeCloseTo(1410, 9);
    expect(timingAt(6).midsleepDeviationMin).toBeCloseTo(0, 4);
  });

  it('looks back 7 days for the mid-sleep of the week and 28 for what is usual', () => {
    const nights = repeated(35, (t) =>
      t < 7 || t === 27 ? { onsetMin: 300, wakeMin: 700 } : { onsetMin: 0, wakeMin: 400 },
    );
    const timingAt = sleepTiming(nights, settled(nights));
    expect(timingAt(26).midsleepMin).toBeCloseTo(200, 9);
    expect(timingAt(27).midsleepMin).toBeGreaterThan(205);
    expect(timingAt(34).midsleepMin).toBeCloseTo(200, 9);
    const single = repeated(36, (t) =>
      t === 0 ? { onsetMin: 300, wakeMin: 700 } : { onsetMin: 0, wakeMin: 400 },
    );
    expect(sleepTiming(single, settled(single))(27).usualWakeMin).toBeGreaterThan(405);
    expect(sleepTiming(single, settled(single))(28).usualWakeMin).toBeCloseTo(400, 9);
  });

  it('takes Saturday and Sunday mornings for free nights', () => {
    const nights = repeated(28, (t) =>
      isFree(t) ? { onsetMin: 60, wakeMin: 540 } : { onsetMin: -30, wakeMin: 450 },
    );
    const timingAt = sleepTiming(nights, settled(nights));
    // The third free night is the Saturday of the second week.
    expect(timingAt(11).socialJetlagMin).toBeNull();
    expect(timingAt(12).socialJetlagMin).toBeCloseTo(90, 9);
    expect(timingAt(27).socialJetlagMin).toBeCloseTo(90, 9);
  });

  it('looks back 28 days for the jetlag', () => {
    const nights = repeated(34, (t) =>
      t < 6 ? { onsetMin: 200, wakeMin: 680 } : { onsetMin: -30, wakeMin: 450 },
    );
    const timingAt = sleepTiming(nights, settled(nights));
    // Late are Monday to Friday, and the Saturday of index 5, which is in the window of 32 and not in that of 33.
    expect(timingAt(32).socialJetlagMin).toBeGreaterThan(20);
    expect(timingAt(33).socialJetlagMin).toBeCloseTo(0, 9);
  });

  it('leaves nights next to a clock shift out of the jetlag once it is seen', () => {
    const late = { onsetMin: 200, wakeMin: 680 };
    const nights = repeated(14, (t) => (t >= 12 ? late : { onsetMin: -30, wakeMin: 450 }));
    nights.push({ onsetMin: -30, wakeMin: 450 });
    const shiftSeenOn = nights.map((_, t) => (t >= 13 ? 14 : never));
    const timingAt = sleepTiming(nights, { shiftSeenOn, isFree });
    const alone = sleepTiming(nights, settled(nights));
    expect(timingAt(13).socialJetlagMin).toBe(alone(13).socialJetlagMin);
    // Three free nights remain, one of them late.
    expect(timingAt(14).socialJetlagMin).toBeLessThan((alone(14).socialJetlagMin ?? NaN) - 20);
  });

  it('knows nothing without nights', () => {
    const timing = sleepTiming([null], settled([null]))(0);
    expect(Object.values(timing).every((value) => value === null)).toBe(true);
  });
});
