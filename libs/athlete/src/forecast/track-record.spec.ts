import fc from 'fast-check';
import { calendarWith, featuredDay } from '../fixtures/featured-day';
import type { ModeRecord } from './mode-record';
import { replayForecasts } from './replay-forecasts';
import { trackRecord } from './track-record';
import type { TrackedDay, TrackedForecast } from './tracked-day';

const forecast = (pct: number, more: Partial<TrackedForecast> = {}): TrackedForecast => ({
  pct,
  lowPct: pct - 20,
  highPct: pct + 20,
  method: 'rule',
  learning: false,
  ...more,
});

/** The day `index` days after 2024-01-01. */
const tracked = (index: number, recoveryPct: number | null, more: Partial<TrackedDay> = {}): TrackedDay => ({
  date: featuredDay(index).date,
  recoveryPct,
  calibrating: false,
  morning: null,
  evening: null,
  ...more,
});

/** 14 recoveries of 50; the last day comes with a forecast in the morning. */
const FOURTEEN = Array.from({ length: 14 }, (_, t) =>
  tracked(t, 50, { morning: t === 13 ? forecast(55) : forecast(1) }),
);

const bestNaiveOf = ({ naive, bestNaive }: ModeRecord): number | null =>
  naive === null || bestNaive === null ? null : naive[bestNaive];

describe('trackRecord', () => {
  it('is empty without forecasts whose day has come', () => {
    const empty = {
      n: 0,
      maePct: null,
      biasPct: null,
      naive: null,
      bestNaive: null,
      skill: null,
      within10: null,
      coverage80: null,
      meanWidthPct: null,
      since: null,
      until: null,
      calibration: [],
      pairs: [],
    };
    expect(trackRecord([])).toEqual({ morning: empty, evening: empty });
    expect(trackRecord(FOURTEEN)).toEqual({ morning: empty, evening: empty });
  });

  it('is what a hand calculation of two forecasts gives', () => {
    const rows = [
      ...FOURTEEN,
      tracked(14, 70, { morning: forecast(60, { method: 'usual_range', learning: true }) }),
      tracked(15, 10),
    ];
    const { morning, evening } = trackRecord(rows);
    expect(morning).toMatchObject({
      n: 2,
      maePct: 32.5, // 15 and 50 off
      biasPct: 17.5, // 15 too low, 50 too high
      bestNaive: 'weekday_mean',
      within10: 0,
      coverage80: 0.5,
      meanWidthPct: 40,
      since: '2024-01-15',
      until: '2024-01-16',
    });
    expect(morning.naive?.persistence).toBe(40);
    expect(morning.naive?.mean_7d).toBeCloseTo((20 + 42.857) / 2, 3);
    expect(morning.naive?.mean_30d).toBeCloseTo((20 + 41.333) / 2, 3);
    expect(morning.naive?.running_mean).toBeCloseTo((20 + 41.333) / 2, 3);
    expect(morning.naive).toMatchObject({ weekday_mean: 30, running_median: 30 });
    expect(morning.skill).toBeCloseTo(1 - 32.5 / 30, 12);
    expect(morning.calibration).toEqual([
      { fromPct: 50, toPct: 60, n: 1, meanForecastPct: 55, meanActualPct: 70 },
      { fromPct: 60, toPct: 70, n: 1, meanForecastPct: 60, meanActualPct: 10 },
    ]);
    expect(morning.pairs).toEqual([
      {
        ...forecast(55),
        issuedOn: '2024-01-14',
        target: '2024-01-15',
        actualPct: 70,
        hit: false,
        inRange: true,
      },
      {
        ...forecast(60, { method: 'usual_range', learning: true }),
        issuedOn: '2024-01-15',
        target: '2024-01-16',
        actualPct: 10,
        hit: false,
        inRange: false,
      },
    ]);
    expect(evening.n).toBe(0);
  });

  it.each([
    ['a gap', [tracked(15, 60)]],
    ['an unknown recovery', [tracked(14, null)]],
    ['a calibrating recovery', [tracked(14, 60, { calibrating: true })]],
  ])('does not judge by %s after the forecast', (_title, next) => {
    expect(trackRecord([...FOURTEEN, ...next]).morning.n).toBe(0);
  });

  it('looks at a part by the dates foretold, with naive forecasts from the whole history', () => {
    const rows = [...FOURTEEN, tracked(14, 70, { morning: forecast(60) }), tracked(15, 10)];
    const late = trackRecord(rows, { since: '2024-01-16' }).morning;
    expect(late).toMatchObject({ n: 1, since: '2024-01-16', maePct: 50 });
    expect(late.naive).toMatchObject({ persistence: 60, weekday_mean: 40 });
    expect(trackRecord(rows, { until: '2024-01-15' }).morning).toMatchObject({ n: 1, until: '2024-01-15' });
    expect(trackRecord(rows, { since: '2024-02-01' }).morning.n).toBe(0);
  });

  it('agrees with what the replay says of itself, for any history', () => {
    const recovery = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 });
    const anyDays = fc.array(fc.option(recovery, { freq: 12 }), { minLength: 1, maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(anyDays, (days) => {
        const calendar = calendarWith(days.length + 1, (t) => {
          if (t === days.length) return { sleepMin: 400 };
          const recoveryPct = days[t] ?? null;
          return days[t] === null && t % 2 === 0 ? null : { recoveryPct, load: 100, calibrating: t < 2 };
        });
        const forecasts = replayForecasts(calendar);
        const rows = calendar.flatMap((day, t): TrackedDay[] => {
          if (day === null) return [];
          const { date, recoveryPct, calibrating } = day;
          return [{ date, recoveryPct, calibrating, morning: null, evening: null, ...forecasts[t] }];
        });
        const { morning } = trackRecord(rows);
        const last = forecasts.at(-1)?.morning ?? null;
        expect(morning.n).toBe(last?.n ?? 0);
        expect(bestNaiveOf(morning)).toBe(last?.naiveMaePct ?? null);
        if (last?.method !== 'rule' || morning.pairs.some(({ method }) => method !== 'rule')) return;
        expect(morning.maePct ?? 0).toBeCloseTo(last.maePct ?? 0, 9);
        expect(morning.coverage80).toBe(last.coverage);
      }),
      { numRuns: 1000 },
    );
  });
});
