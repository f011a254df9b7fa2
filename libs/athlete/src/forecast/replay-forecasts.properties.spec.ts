import fc from 'fast-check';
import type { Calendar, FeaturedDay } from '../featured-day';
import { calendarWith } from '../fixtures/featured-day';
import type { Forecast } from './forecast';
import { replayForecasts } from './replay-forecasts';

const RUNS = { numRuns: 1000 };

const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const load = fc.double({ min: 0, max: 1030, noNaN: true });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 9 });

const anyDay = fc.record({
  recoveryPct: often(percent),
  sleepMin: often(fc.integer({ min: 0, max: 700 })),
  hrvMs: fc.option(fc.constant(50)),
  rhrBpm: fc.option(fc.constant(50)),
  load: often(load),
  loadBaseline30d: often(load),
  loadDeviation30d: often(load),
  recoveryBaseline30d: fc.option(percent),
  calibrating: fc.nat(30).map((one) => one === 0),
  partial: fc.nat(30).map((one) => one === 0),
});
const anyHistory = fc
  .array(fc.option(anyDay, { freq: 15 }), { maxLength: 70, size: 'max' })
  .map((days): Calendar => calendarWith(days.length, (t) => days[t] ?? null));

const shownIn = (calendar: Calendar): Forecast[] =>
  replayForecasts(calendar)
    .flatMap(({ morning, evening }) => [morning, evening])
    .filter((forecast) => forecast !== null);

const isWithin = (value: number, low: number, high: number) => value >= low && value <= high;
const isOnScale = ({ pct, lowPct, highPct, confidence, coverage, skill }: Forecast): boolean =>
  isWithin(lowPct, 0, pct) &&
  isWithin(highPct, pct, 100) &&
  isWithin(confidence, 0.05, 0.95) &&
  isWithin(coverage ?? 0, 0, 1) &&
  (skill ?? 0) <= 1;
const isFairlyChosen = ({ method, n, skill, learning }: Forecast): boolean =>
  learning === n < 10 && (method === 'rule') === (n < 30 || (skill ?? 0) > 0);

describe('replayForecasts, for any history', () => {
  it('changes no forecast when days are appended', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(70), (calendar, keep) => {
        const before = replayForecasts(calendar.slice(0, keep));
        expect(JSON.stringify(before)).toBe(JSON.stringify(replayForecasts(calendar).slice(0, keep)));
      }),
      RUNS,
    );
  });

  it('stays on the scale: 0 <= low <= pct <= high <= 100, confidence 0.05-0.95, coverage 0-1', () => {
    fc.assert(
      fc.property(anyHistory, (calendar) => {
        expect(shownIn(calendar).filter((forecast) => !isOnScale(forecast))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('shows the usual range only after 30 forecasts, and the rule from then on only with skill', () => {
    fc.assert(
      fc.property(anyHistory, (calendar) => {
        expect(shownIn(calendar).filter((forecast) => !isFairlyChosen(forecast))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is never surer for knowing less of the day', () => {
    const blanks = fc.subarray(['hrvMs', 'rhrBpm', 'recoveryBaseline30d'] as const);
    const confidences = (calendar: Calendar) => {
      const { morning, evening } = replayForecasts(calendar).at(-1) ?? {};
      return [morning?.confidence ?? 0, evening?.confidence ?? 0] as const;
    };
    fc.assert(
      fc.property(anyHistory, blanks, (calendar, keys) => {
        const unknown = Object.fromEntries(keys.map((key) => [key, null])) as Partial<FeaturedDay>;
        const less = calendar.map((day, t) =>
          day === null || t < calendar.length - 1 ? day : { ...day, ...unknown },
        );
        const [morning, evening] = confidences(calendar);
        const [lessMorning, lessEvening] = confidences(less);
        expect(lessMorning).toBeLessThanOrEqual(morning);
        expect(lessEvening).toBeLessThanOrEqual(evening);
      }),
      RUNS,
    );
  });
});
