import fc from 'fast-check';
import type { TrendSaid } from '@whoop/database';
import { aDay, someFeatures } from '@whoop/testing';
import { addDays, datesBetween } from '../../http/calendar';
import { flagSpans } from './flag-spans';
import type { Row } from './metric';
import { FLAGS_KEY, METRIC_KEYS, METRICS } from './metrics';
import { seriesOf } from './series';
import { askedFor, rangeOf, rowsFor } from './trends';

const row = (changes: Partial<Row> = {}): Row => {
  const day = aDay(changes);
  return { ...day, ...someFeatures({ date: day.date }), said: null, ...changes };
};
const saying = (changes: Partial<TrendSaid> = {}): TrendSaid => ({
  forecastPct: null,
  lowPct: null,
  highPct: null,
  burnoutRisk: null,
  sleepHealth: null,
  riskFlags: [],
  ...changes,
});
const metric = (name: string) => askedFor(name).metrics;

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
    expect(metric('hrv, recovery,hrv').map(({ key }) => key)).toEqual(['hrv', 'recovery']);
    expect(askedFor(undefined)).toEqual({ metrics: METRICS, flags: true });
    expect(askedFor('flags')).toEqual({ metrics: [], flags: true });
    expect(askedFor('hrv').flags).toBe(false);
  });

  it('each have a key of their own, in snake_case', () => {
    expect(new Set(METRIC_KEYS).size).toBe(METRIC_KEYS.length);
    for (const key of METRIC_KEYS) expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(METRICS.map(({ key }) => key)).not.toContain(FLAGS_KEY);
  });

  it('have all the keys of science 10.3', () => {
    const asked = [
      'recovery, strain, load, sleep_hours, sleep_need_hours, sleep_debt_min, hrv, rhr, resp_rate, skin_temp_dev, spo2',
      'efficiency, deep_min, rem_min, sri, consistency, load_ratio, strain_ratio_seed, acute_load, chronic_load, ctl, atl',
      'tsb, monotony, burnout_risk, sleep_health, forecast, energy_kcal, workouts_count, flags',
    ].join(', ');
    expect(METRIC_KEYS).toEqual(expect.arrayContaining(asked.split(', ')));
  });

  it('read no column that is not asked for from the database', () => {
    const full = row({ said: null });
    for (const one of METRICS) {
      const { columns, said } = rowsFor(
        { metrics: [one], flags: false },
        { first: '2026-03-01', last: '2026-03-01' },
      ).asked;
      const known = Object.fromEntries(
        Object.entries(full).filter(([name]) => columns.includes(name as never)),
      );
      const partial = { date: full.date, said: null, ...known } as Row;
      const range = { first: full.date, last: full.date };
      expect(seriesOf([one], range, [partial])).toEqual(seriesOf([one], range, [full]));
      expect(said).toBe(columns.length === 0);
    }
  });
});

describe('a series', () => {
  const range = { first: '2026-03-01', last: '2026-03-03' };

  it('has every calendar day of the range, with gaps as null', () => {
    const [hrv] = seriesOf(metric('hrv'), range, [
      row({ date: '2026-03-01', hrvMs: 40 }),
      row({ date: '2026-03-03', hrvMs: null }),
    ]);
    expect(hrv?.points).toEqual([
      { date: '2026-03-01', value: 40 },
      { date: '2026-03-02', value: null },
      { date: '2026-03-03', value: null },
    ]);
  });

  it('is empty where no day of the range is known', () => {
    expect(seriesOf(metric('rhr'), range, [row({ date: '2026-02-27' })])).toMatchObject([
      { points: [], avg_7d: [], baseline_7d: [], baseline_30d: [], band: { points: [] } },
    ]);
    expect(seriesOf(metric('rhr'), null, [])).toMatchObject([{ points: [] }]);
  });

  it('has a band of one deviation around what was usual', () => {
    const usual = { recoveryBaseline30d: 60, recoveryDeviation30d: 15.5 };
    const [recovery] = seriesOf(metric('recovery'), range, [row({ date: '2026-03-02', ...usual })]);
    expect(recovery?.band?.points).toEqual([
      { date: '2026-03-01', low: null, high: null },
      { date: '2026-03-02', low: 44.5, high: 75.5 },
      { date: '2026-03-03', low: null, high: null },
    ]);
  });

  it('has means of 7 days that look before the range and need 4 values', () => {
    const days = datesBetween('2026-02-25', '2026-03-03');
    const values = [50, 60, null, null, 70, null, 80];
    const rows = days.map((date, i) => row({ date, recoveryPct: values[i]! }));
    expect(seriesOf(metric('recovery'), range, rows)[0]?.avg_7d).toEqual([
      { date: '2026-03-01', value: null },
      { date: '2026-03-02', value: null },
      { date: '2026-03-03', value: 65 },
    ]);
  });

  it('shows a forecast on the day that it was made for', () => {
    const said = saying({ forecastPct: 55, lowPct: 30.4, highPct: 80 });
    const [forecast] = seriesOf(metric('forecast'), range, [
      row({ date: '2026-03-01', said }),
      row({ date: '2026-03-02', said: saying({ forecastPct: 50 }) }),
    ]);
    expect(forecast?.points.map(({ value }) => value)).toEqual([null, 55, 50]);
    expect(forecast?.band?.points[1]).toEqual({ date: '2026-03-02', low: 30, high: 80 });
  });

  it('never invents a value', () => {
    const some = fc.array(fc.option(fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, (values) => {
        const last = addDays(range.first, values.length - 1);
        const rows = values.flatMap((recoveryPct, i) =>
          recoveryPct === null ? [] : [row({ date: addDays(range.first, i), recoveryPct })],
        );
        const points = seriesOf(metric('recovery'), { first: range.first, last }, rows)[0]!.points;
        expect(points.map(({ value }) => value)).toEqual(rows.length === 0 ? [] : values);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the spans of flags', () => {
  const flag = (code: 'SLEEP_DEBT' | 'LOAD_LOW', since: string, severity: 'low' | 'medium' | 'info') => ({
    code,
    severity,
    level: 1 as const,
    since,
    daysActive: 1,
    evidence: { metric: 'x', unit: 'min', value: 300, baseline: null, threshold: 300, n: null },
    context: { alcohol: false, travelled: false },
  });
  const on = (date: string, ...riskFlags: ReturnType<typeof flag>[]) =>
    row({ date, said: saying({ riskFlags }) });

  it('begin where the flag did and end on the last day that it was on', () => {
    const rows = [
      on('2026-02-27', flag('LOAD_LOW', '2026-02-01', 'info')),
      on('2026-03-01', flag('SLEEP_DEBT', '2026-02-26', 'low')),
      on('2026-03-02', flag('SLEEP_DEBT', '2026-02-26', 'medium')),
      on('2026-03-03', flag('SLEEP_DEBT', '2026-02-26', 'low')),
      on('2026-03-05'),
      on('2026-03-06', flag('SLEEP_DEBT', '2026-03-06', 'low')),
    ];
    expect(flagSpans(rows, '2026-03-01').map(({ title: _, ...span }) => span)).toEqual([
      { code: 'SLEEP_DEBT', severity: 'medium', start_date: '2026-02-26', end_date: '2026-03-03' },
      { code: 'SLEEP_DEBT', severity: 'low', start_date: '2026-03-06', end_date: '2026-03-06' },
    ]);
  });
});
