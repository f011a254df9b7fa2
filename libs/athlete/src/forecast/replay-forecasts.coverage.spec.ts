import type { Calendar } from '../featured-day';
import { featuredDay } from '../fixtures/featured-day';
import { replayForecasts } from './replay-forecasts';

const ATHLETES = 300;
/** A day for each whole percent of recovery: the replay goes by places in the calendar, not by dates. */
const DAYS = Array.from({ length: 101 }, (_, recoveryPct) => featuredDay(0, { recoveryPct }));

/** mulberry32 (golden vector I10): the same athletes in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Recoveries around 60 with a deviation of 20, whole percent, of which `carryOver` is left on the next day. */
function athlete(random: () => number, count: number, carryOver: number): Calendar {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let away = 0;
  return Array.from({ length: count }, () => {
    away = carryOver * away + Math.sqrt(1 - carryOver ** 2) * 20 * normal();
    return DAYS[Math.max(0, Math.min(100, Math.round(60 + away)))] ?? null;
  });
}

function athletes(seed: number, count: number, carryOver: number): Calendar[] {
  const random = randomOf(seed);
  return Array.from({ length: ATHLETES }, () => athlete(random, count, carryOver));
}

describe('replayForecasts, for simulated athletes', () => {
  it.each([0, 0.2, 0.4])('gives ranges that hold 77-83 %% of what comes, with %d left a day', (carryOver) => {
    let inside = 0;
    let n = 0;
    for (const calendar of athletes(20_240_101, 300, carryOver)) {
      replayForecasts(calendar).forEach(({ morning }, t) => {
        const actual = calendar[t + 1]?.recoveryPct ?? null;
        if (morning === null || actual === null || t < 13) return;
        n += 1;
        if (actual >= morning.lowPct && actual <= morning.highPct) inside += 1;
      });
    }
    expect(n).toBe(ATHLETES * 286);
    expect(inside / n).toBeGreaterThan(0.77);
    expect(inside / n).toBeLessThan(0.83);
  });

  it('shows the rule to at most 6 % after 200 forecasts of pure chance', () => {
    const shown = athletes(7, 214, 0).filter((calendar) => {
      const last = replayForecasts(calendar).at(-1)?.morning;
      expect(last?.n).toBe(200);
      return last?.method === 'rule';
    });
    expect(shown.length / ATHLETES).toBeLessThanOrEqual(0.06);
  });

  it('shows the rule to at least half after 200 forecasts where a fifth is left each day', () => {
    const shown = athletes(7, 214, 0.2).filter(
      (calendar) => replayForecasts(calendar).at(-1)?.morning?.method === 'rule',
    );
    expect(shown.length / ATHLETES).toBeGreaterThanOrEqual(0.5);
  });
});
