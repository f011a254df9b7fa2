import golden from '../fixtures/golden.json';
import { at, cycle, HOUR, sleep } from '../fixtures/records';
import { chooseDate, dateChoice } from './day-date';
import { nightOf } from './night';

const { D2 } = golden.vectors;

describe('dateChoice', () => {
  it('gives the days of the golden vector D2', () => {
    D2.input.forEach(({ wakeOnset, cycleStart }, i) => {
      const start = at(cycleStart);
      const open = cycle(start, {
        endUtcMs: null,
        sleepOnsetUtcMs: wakeOnset === null ? null : start,
        sleepWakeUtcMs: wakeOnset === null ? null : at(wakeOnset),
      });
      const choice = dateChoice({ cycle: open, endUtcMs: null }, nightOf(open, [], false), []);
      expect(choice.preferred).toBe(D2.expected[i]);
    });
  });

  it('takes the wake date in the offset of the cycle, never in UTC', () => {
    const start = at('2024-03-10 14:00');
    const west = cycle(start, { endUtcMs: start + 24 * HOUR, offsetMin: -600 });
    const night = sleep(start, { wakeUtcMs: at('2024-03-10 22:00') });
    const choice = dateChoice({ cycle: west, endUtcMs: west.endUtcMs }, nightOf(west, [night], true), [
      night,
    ]);
    expect(choice.preferred).toBe('2024-03-10');
    const east = { ...west, offsetMin: 660 };
    expect(
      dateChoice({ cycle: east, endUtcMs: east.endUtcMs }, nightOf(east, [night], true), [night]).preferred,
    ).toBe('2024-03-11');
  });

  it('takes the midpoint of a cycle without a night', () => {
    const start = at('2024-03-10 00:00');
    const placeholder = cycle(start, { endUtcMs: start + 52 * HOUR });
    const choice = dateChoice({ cycle: placeholder, endUtcMs: placeholder.endUtcMs }, null, []);
    expect(choice.preferred).toBe('2024-03-11');
  });

  it('does not trust the wake time of a nap that the cycle row shows', () => {
    const start = at('2024-03-09 23:00');
    const nap = sleep(at('2024-03-10 23:10'), { nap: true, wakeUtcMs: at('2024-03-11 00:10') });
    const shown = cycle(start, {
      endUtcMs: at('2024-03-11 02:00'),
      sleepOnsetUtcMs: nap.onsetUtcMs,
      sleepWakeUtcMs: nap.wakeUtcMs,
    });
    expect(dateChoice({ cycle: shown, endUtcMs: shown.endUtcMs }, null, [nap]).preferred).toBe('2024-03-10');
  });
});

describe('dateChoice of a cycle that only naps are known of', () => {
  it('takes the midpoint, though the nap opens the cycle', () => {
    const start = at('2024-03-09 20:00');
    const nap = sleep(start, { nap: true, wakeUtcMs: start + HOUR });
    const shown = cycle(start, { sleepOnsetUtcMs: start, sleepWakeUtcMs: nap.wakeUtcMs });
    const span = { cycle: shown, endUtcMs: shown.endUtcMs };
    expect(dateChoice(span, nightOf(shown, [nap], true), [nap]).preferred).toBe('2024-03-10');
  });
});

describe('chooseDate', () => {
  const choice = { preferred: '2024-03-10', midpointUtcMs: at('2024-03-10 23:00'), offsetMin: 120 };

  it('keeps the preferred date while it is free', () => {
    expect(chooseDate(choice, new Map())).toBe('2024-03-10');
  });

  it('moves to the midpoint date when that is later and free', () => {
    expect(chooseDate(choice, new Map([['2024-03-10', 1]]))).toBe('2024-03-11');
  });

  it('shares the preferred date when the midpoint date is taken or earlier', () => {
    const both = new Map([
      ['2024-03-10', 1],
      ['2024-03-11', 1],
    ]);
    expect(chooseDate(choice, both)).toBe('2024-03-10');
    expect(chooseDate({ ...choice, midpointUtcMs: at('2024-03-09 12:00') }, both)).toBe('2024-03-10');
  });
});
