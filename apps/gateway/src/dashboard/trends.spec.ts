import fc from 'fast-check';
import { aDay } from '@whoop/testing';
import { addDays, datesBetween } from '../http/calendar';
import { METRICS, type TrendDay } from './metrics';
import { metricsOf, rangeOf, seriesOf } from './trends';

const none = {
  recoveryBaseline7d: null,
  recoveryBaseline30d: null,
  strainBaseline7d: null,
  strainBaseline30d: null,
  sleepHoursBaseline7d: null,
  sleepHoursBaseline30d: null,
  hrvBaseline7d: null,
  hrvBaseline30d: null,
  rhrBaseline7d: null,
  rhrBaseline30d: null,
};
const day = (changes: Partial<TrendDay>): TrendDay => ({ ...aDay(), ...none, ...changes });

describe('the range', () => {
  const data = { first: '2020-01-01', last: '2021-06-30' };

  it.each([
    [{}, '2021-04-02', '2021-06-30'],
    [{ end_date: '2020-03-01' }, '2019-12-03', '2020-03-01'],
    [{ start_date: '2021-06-01' }, '2021-06-01', '2021-06-30'],
    [{ start_date: '2022-01-01' }, '2022-01-01', '2022-01-01'],
    [{ start_date: '2021-01-01', end_date: '2021-01-01' }, '2021-01-01', '2021-01-01'],
  ])('of %j is as long as it says', (asked, first, last) => {
    expect(rangeOf(asked, data)).toEqual({ first, last });
  });

  it('needs data only when nothing is asked for', () => {
    expect(rangeOf({}, null)).toBeNull();
    expect(rangeOf({ start_date: '2021-01-01' }, null)).toEqual({ first: '2021-01-01', last: '2021-01-01' });
  });

  it('is at most 3,700 days', () => {
    const start_date = '2010-01-01';
    expect(rangeOf({ start_date, end_date: addDays(start_date, 3_699) }, null)).not.toBeNull();
    expect(() => rangeOf({ start_date, end_date: addDays(start_date, 3_700) }, null)).toThrow('3700');
    expect(() => rangeOf({ start_date: '2010-01-01' }, data)).toThrow('3700');
  });
});

describe('the metrics', () => {
  it('come in the order asked for, once each', () => {
    expect(metricsOf('hrv, recovery,hrv').map(({ key }) => key)).toEqual(['hrv', 'recovery']);
    expect(metricsOf(undefined)).toBe(METRICS);
  });

  it('each have a key of their own, in snake_case', () => {
    const keys = METRICS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('each read a value from a full day and null from an empty one', () => {
    const full = day({});
    const empty = Object.fromEntries(Object.keys(full).map((field) => [field, null])) as unknown as TrendDay;
    for (const { key, value } of METRICS) {
      expect([key, typeof value(full)]).toEqual([key, 'number']);
      expect([key, value(empty)]).toEqual([key, null]);
    }
  });

  it('show durations in hours where the key says so', () => {
    const [sleep, need] = metricsOf('sleep_hours,sleep_need_hours');
    expect([sleep?.value(day({ sleepMin: 443 })), need?.value(day({ sleepNeedMin: 480 }))]).toEqual([
      7.38, 8,
    ]);
  });
});

it('has one point per calendar day, and a value exactly where a day has one', () => {
  const range = { first: '2024-02-20', last: '2024-03-10' };
  const dates = datesBetween(range.first, range.last);
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ date: fc.constantFrom(...dates), hrvMs: fc.option(fc.integer({ min: 5, max: 400 })) }),
        { selector: ({ date }) => date, minLength: 1 },
      ),
      (known) => {
        const [series] = seriesOf(metricsOf('hrv'), range, known.map(day));
        expect(series?.points.map(({ date }) => date)).toEqual(dates);
        const values = new Map(known.map(({ date, hrvMs }) => [date, hrvMs]));
        expect(series?.points.every(({ date, value }) => value === (values.get(date) ?? null))).toBe(true);
      },
    ),
  );
});

it('has baselines beside the five metrics that have them', () => {
  const range = { first: '2026-03-01', last: '2026-03-01' };
  const series = seriesOf(METRICS, range, [day({ hrvBaseline7d: 57, hrvBaseline30d: 58 })]);
  const withBaselines = series.filter(({ baseline_7d, baseline_30d }) => baseline_7d && baseline_30d);
  expect(withBaselines.map(({ key }) => key)).toEqual(['recovery', 'strain', 'sleep_hours', 'hrv', 'rhr']);
  expect(series.find(({ key }) => key === 'hrv')).toMatchObject({
    baseline_7d: [{ value: 57 }],
    baseline_30d: [{ value: 58 }],
  });
});
