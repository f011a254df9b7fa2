import { calendarWith } from '../fixtures/featured-day';
import { someForecast } from '../fixtures/forecast';
import type { RiskFlag } from '../flags/risk-flag';
import { lastDayWithin, morningInputs } from './morning-inputs';

const NONE = { flags: [], forecast: null };
const forecast = someForecast({ pct: 38 });

describe('morningInputs', () => {
  const calendar = calendarWith(10, (t) => ({
    recoveryPct: 60 + t,
    sleepMin: 400 + t,
    sleepRatio: 0.9,
    hrvZscore: 0.1 * t,
    rhrZscore: -0.1 * t,
    hardStreak: t % 3,
    strain: t,
    acuteChronicRatio: 1 + t / 100,
  }));

  it('takes the night of the day, load and strain of the day before', () => {
    expect(morningInputs(calendar, 8, NONE)).toEqual({
      recovery: 68,
      sleepMin: 408,
      sleepRatio: 0.9,
      hrvZ: 0.8,
      rhrZ: -0.8,
      hardStreak: 2,
      strainYesterday: 7,
      loadRatio: 1.07,
      flags: {},
      forecastPct: null,
      forecastSkill: null,
    });
  });

  it('lets a load ratio stand for 3 days of gaps, but no strain', () => {
    const gaps = calendar.map((day, t) => (t >= 5 ? null : day));
    expect(morningInputs(gaps, 7, NONE)).toMatchObject({ strainYesterday: null, loadRatio: 1.04 });
    expect(morningInputs(gaps, 8, NONE)).toMatchObject({ recovery: null, loadRatio: null });
  });

  it('reads each flag by its code', () => {
    const flag: RiskFlag = {
      code: 'ILLNESS_SIGNAL',
      severity: 'medium',
      level: 2,
      since: '2024-01-02',
      daysActive: 1,
      evidence: { metric: 'signals', unit: '', value: 3, baseline: null, threshold: null, n: 1 },
      context: { alcohol: false, travelled: false },
    };
    expect(morningInputs(calendar, 8, { flags: [flag], forecast: null }).flags).toEqual({
      ILLNESS_SIGNAL: 2,
    });
  });

  it('hears a forecast, but not a usual range', () => {
    expect(morningInputs(calendar, 8, { flags: [], forecast })).toMatchObject({
      forecastPct: 38,
      forecastSkill: 0.06,
    });
    const usualRange = { ...forecast, method: 'usual_range' as const };
    expect(morningInputs(calendar, 8, { flags: [], forecast: usualRange })).toMatchObject({
      forecastPct: null,
      forecastSkill: null,
    });
  });

  it('knows nothing of an empty history', () => {
    const values = Object.entries(morningInputs([], 0, NONE)).filter(([name]) => name !== 'flags');
    for (const [, value] of values) expect(value).toBeNull();
  });
});

describe('lastDayWithin', () => {
  const calendar = calendarWith(5, (t) => (t === 1 ? { strain: 3 } : null));

  it('finds the newest day with a row among so many', () => {
    expect(lastDayWithin(calendar, 3, 3)?.strain).toBe(3);
    expect(lastDayWithin(calendar, 4, 3)).toBeNull();
    expect(lastDayWithin(calendar, 0, 3)).toBeNull();
    expect(lastDayWithin(calendar, -1, 3)).toBeNull();
  });
});
