import { calendarWith } from '../fixtures/featured-day';
import { replayForecasts } from './replay-forecasts';

const recoveries = (list: readonly (number | null)[], calibrating = 0) =>
  calendarWith(list.length, (t) => ({ recoveryPct: list[t] ?? null, calibrating: t < calibrating }));
const days = (count: number, pct: number) => new Array<number>(count).fill(pct);

/** Load that no weekday foretells; one deviation above or below the usual. */
const isHard = (t: number): boolean => (t * t + (t >> 2)) % 5 < 2;
const LOADED = { loadBaseline30d: 100, loadDeviation30d: 50 };

describe('replayForecasts, the first days', () => {
  it('says nothing below 4 recoveries', () => {
    const forecasts = replayForecasts(recoveries([40, 50, 60]));
    expect(forecasts).toEqual(days(3, 0).map(() => ({ morning: null, evening: null })));
  });

  it('learns from 4 recoveries on: default range, 0.30 of the inputs known as confidence', () => {
    const forecasts = replayForecasts(recoveries([40, 50, 60, 70, 80], 4));
    expect(forecasts[3]?.morning).toEqual({
      mode: 'morning',
      method: 'rule',
      pct: 58, // 55 + 0.2 (70 - 55)
      lowPct: 28,
      highPct: 88,
      confidence: 0.05, // 0.30 of 1/6, raised to the least
      learning: true,
      n: 0,
      maePct: null,
      naiveMaePct: null,
      skill: null,
      coverage: null,
    });
    expect(forecasts[4]?.morning?.pct).toBe(64); // 60 + 0.2 (80 - 60)
  });

  it('gives 0.30 for a full evening, 5/6 of that for the morning', () => {
    const full = {
      recoveryPct: 60,
      hrvMs: 50,
      rhrBpm: 52,
      sleepMin: 430,
      load: 100,
      recoveryBaseline30d: 60,
    };
    const { morning, evening } = replayForecasts(calendarWith(5, () => full))[4] ?? {};
    expect(evening?.confidence).toBeCloseTo(0.3, 12);
    expect(morning?.confidence).toBeCloseTo(0.25, 12);
  });

  it.each([0, 1, 3, 4, 7, 13, 14, 30, 42, 60])('has one entry a day for %i days without a value', (count) => {
    const forecasts = replayForecasts(calendarWith(count, (t) => (t % 3 === 1 ? null : {})));
    expect(forecasts).toHaveLength(count);
    for (const { morning, evening } of forecasts) expect([morning, evening]).toEqual([null, null]);
  });

  it.each([
    [4, 0],
    [7, 0],
    [13, 0],
    [14, 0],
    [30, 16],
    [42, 28],
    [60, 46],
  ])('has, with %i recoveries, %i forecasts to go by', (count, n) => {
    const last = replayForecasts(recoveries(days(count, 50)))[count - 1];
    expect(last?.morning).toMatchObject({ pct: 50, n, learning: n < 10 });
    expect(last?.evening).toBeNull();
  });
});

describe('replayForecasts, which days', () => {
  const history = days(20, 50);

  it('forecasts on a day with a night alone, as if its recovery were usual', () => {
    const calendar = calendarWith(21, (t) => (t < 20 ? { recoveryPct: 50 } : { sleepMin: 400 }));
    expect(replayForecasts(calendar)[20]?.morning?.pct).toBe(50);
  });

  it('says nothing in a gap or on a day with neither recovery nor night', () => {
    const calendar = calendarWith(22, (t) => (t < 20 ? { recoveryPct: 50 } : t === 20 ? null : { load: 90 }));
    expect(replayForecasts(calendar).slice(20)).toEqual([
      { morning: null, evening: null },
      { morning: null, evening: null },
    ]);
  });

  it('has no evening while the load is not final', () => {
    const calendar = calendarWith(20, (t) => ({
      recoveryPct: 50,
      load: t === 18 ? null : 100,
      partial: t === 19,
    }));
    const forecasts = replayForecasts(calendar);
    expect(forecasts[17]?.evening?.pct).toBe(50);
    expect(forecasts[18]?.evening).toBeNull();
    expect(forecasts[19]?.evening).toBeNull();
    expect(forecasts[19]?.morning?.pct).toBe(50);
  });

  it('is not judged by a day that is unknown, a gap or calibrating', () => {
    const n = (list: readonly (number | null)[]) => replayForecasts(recoveries(list)).at(-1)?.morning?.n;
    expect(n([...history, 50])).toBe(7);
    expect(n([...history, null, 50])).toBe(6);
    const calendar = calendarWith(21, (t) => ({ recoveryPct: 50, calibrating: t === 20 }));
    expect(replayForecasts(calendar)[20]?.morning?.n).toBe(6);
  });
});

describe('replayForecasts, load', () => {
  it('knows the load in the evening and assumes that of the weekday in the morning', () => {
    const calendar = calendarWith(29, (t) => ({ ...LOADED, recoveryPct: 50, load: t % 7 === 0 ? 125 : 100 }));
    const forecasts = replayForecasts(calendar);
    expect(forecasts[21]?.morning?.pct).toBe(47.5); // 50 - 5 * 0.5
    expect(forecasts[22]?.morning?.pct).toBe(50);
    expect(forecasts[14]?.morning?.pct).toBe(50); // two such weekdays are too few
    expect(forecasts[14]?.evening?.pct).toBe(47.5);
  });

  it('divides by no less than 5 load points, and by nothing unknown', () => {
    const pct = (load: number, baseline: number | null, deviation: number | null) =>
      replayForecasts(
        calendarWith(4, () => ({
          recoveryPct: 50,
          load,
          loadBaseline30d: baseline,
          loadDeviation30d: deviation,
        })),
      )[3]?.evening?.pct;
    expect(pct(105, 100, 0)).toBe(45);
    expect(pct(105, 100, 50)).toBe(49.5);
    expect(pct(105, null, null)).toBe(50);
    expect(pct(105, 100, null)).toBe(50);
  });
});

describe('replayForecasts, its own record', () => {
  it('is what a hand calculation of two forecasts gives', () => {
    // Day 13 says 50, 70 comes. Day 14 says 51.33 + 0.2 (70 - 51.33) = 55.07 in [25.07, 85.07], 10 comes.
    const forecasts = replayForecasts(recoveries([...days(14, 50), 70, 10]));
    expect(forecasts[14]?.morning).toMatchObject({
      n: 1,
      maePct: 20,
      naiveMaePct: 20,
      skill: 0,
      coverage: 1,
    });
    expect(forecasts[14]?.morning?.pct).toBeCloseTo(55.0667, 4);
    const last = forecasts[15]?.morning;
    expect(last).toMatchObject({ method: 'rule', n: 2, coverage: 0.5, learning: true });
    expect(last?.maePct).toBeCloseTo((20 + 45.0667) / 2, 4);
    // Weekday mean and running median: 20, then 40.
    expect(last?.naiveMaePct).toBe(30);
    expect(last?.skill).toBeCloseTo(1 - 32.5333 / 30, 4);
  });

  it('takes its range and its confidence from its errors once there are 10', () => {
    const list = [...days(14, 50), ...[53, 47, 53, 47, 53, 47, 53, 47, 53, 47]];
    const at = (count: number) => replayForecasts(recoveries(list.slice(0, count))).at(-1)?.morning;
    expect(at(23)).toMatchObject({ n: 9, learning: true });
    expect((at(23)?.highPct ?? 0) - (at(23)?.pct ?? 0)).toBe(30);
    const last = at(24);
    expect(last).toMatchObject({ n: 10, learning: false });
    expect(last?.confidence).toBeCloseTo((11 / 12) * (1 / 6), 12);
    expect((last?.highPct ?? 0) - (last?.pct ?? 0)).toBeLessThan(4);
  });
});

describe('replayForecasts, the contest', () => {
  it('shows the usual range from 30 forecasts on where the rule has no skill', () => {
    const forecasts = replayForecasts(
      recoveries(Array.from({ length: 60 }, (_, t) => (t % 2 === 0 ? 40 : 60))),
    );
    expect(forecasts[42]?.morning).toMatchObject({ method: 'rule', n: 29 });
    const shown = forecasts[43]?.morning;
    // The running median is 50 on odd days and 40 on even ones: 10 and 20 off, 15 times each.
    expect(shown).toMatchObject({
      method: 'usual_range',
      pct: 50,
      lowPct: 40,
      highPct: 60,
      n: 30,
      maePct: 15,
      coverage: 1,
      learning: false,
    });
    expect(shown?.confidence).toBeCloseTo((16 / 32) * (1 / 6), 12);
    expect(shown?.naiveMaePct).toBeLessThan(10.2);
    expect(shown?.skill).toBeLessThan(0);
  });

  it('shows the usual range where a naive forecast makes no error, though there is no skill to speak of', () => {
    expect(replayForecasts(recoveries(days(60, 50)))[59]?.morning).toMatchObject({
      method: 'usual_range',
      pct: 50,
      lowPct: 50,
      highPct: 50,
      maePct: 0,
      naiveMaePct: 0,
      skill: null,
    });
  });

  it('decides for each mode by its own record', () => {
    const calendar = calendarWith(120, (t) => ({
      ...LOADED,
      recoveryPct: isHard(t - 1) ? 55 : 65,
      load: isHard(t) ? 150 : 50,
    }));
    const { morning, evening } = replayForecasts(calendar)[119] ?? {};
    expect(evening?.method).toBe('rule');
    expect(evening?.skill).toBeGreaterThan(0.5);
    expect(morning?.method).toBe('usual_range');
    expect(morning?.skill).toBeLessThanOrEqual(0);
  });
});
