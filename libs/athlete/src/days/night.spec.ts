import { at, cycle, HOUR, sleep } from '../fixtures/records';
import { nightOf } from './night';

const START = at('2024-03-09 23:00');
const ownSleep = { sleepOnsetUtcMs: START, sleepWakeUtcMs: START + 8 * HOUR, asleepMin: 430 };

describe('nightOf', () => {
  it('is the longest sleep that is no nap', () => {
    const short = sleep(START, { asleepMin: 120 });
    const long = sleep(START + 5 * HOUR, { asleepMin: 300 });
    const nap = sleep(START + 14 * HOUR, { asleepMin: 500, nap: true });
    expect(nightOf(cycle(START), [short, long, nap], true)).toMatchObject({
      source: 'sleeps',
      onsetUtcMs: long.onsetUtcMs,
      measures: { asleepMin: 300 },
    });
  });

  it('keeps the interval of an unscored sleep, without measures', () => {
    expect(nightOf(cycle(START), [sleep(START)], true)).toMatchObject({
      onsetUtcMs: START,
      wakeUtcMs: START + 8 * HOUR,
      measures: { asleepMin: null },
    });
  });

  it('measures an unscored sleep by its interval', () => {
    const scored = sleep(START, { asleepMin: 60 });
    const unscored = sleep(START + 2 * HOUR);
    expect(nightOf(cycle(START), [scored, unscored], true)?.onsetUtcMs).toBe(unscored.onsetUtcMs);
  });

  it("takes the cycle row's own sleep only where no sleeps file speaks for the cycle", () => {
    const shown = cycle(START, ownSleep);
    expect(nightOf(shown, [], false)).toMatchObject({ source: 'cycle', measures: { asleepMin: 430 } });
    expect(nightOf(shown, [], true)).toBeNull();
    expect(nightOf(shown, [sleep(START + 14 * HOUR, { nap: true })], false)).toBeNull();
  });

  it.each([
    ['1 s later, as in 2019', 1_000, 'cycle'],
    ['60 s later', 60_000, 'cycle'],
    ['61 s later: a nap', 61_000, undefined],
  ])('trusts a cycle row whose sleep begins %s', (_title, lateMs, source) => {
    const shown = cycle(START, { ...ownSleep, sleepOnsetUtcMs: START + lateMs });
    expect(nightOf(shown, [], false)?.source).toBe(source);
  });

  it('is null for a cycle without any sleep', () => {
    expect(nightOf(cycle(START), [], false)).toBeNull();
  });
});
