import fc from 'fast-check';
import { day } from '../fixtures/days';
import type { Day } from '../day';
import type { Series } from '../history/series';
import { loadColumns } from './load-columns';
import type { LoadColumns } from './load-columns';

const RUNS = { numRuns: 1000 };
const UNSCALED = [
  'acuteChronicRatio',
  'acuteChronicRatioStrain',
  'loadRatioEwma',
  'formPct',
  'monotony',
  'monotonyHighFrom',
  'hardStreak',
] as const satisfies (keyof LoadColumns)[];
const SCALED = ['acuteLoad', 'chronicLoad', 'fitness', 'form', 'weekLoad', 'weekLoadMedian90d'] as const;

/** At least 10 points a day: below that a ratio says nothing and is null. */
const load = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const history = fc
  .array(load, { maxLength: 90 })
  .map((loads) => loads.map((value, t) => day(t, { load: value })));

/** The days on which a column is not `factor` times what it was. */
function unlike(before: Series, after: Series, factor: number): number[] {
  return before.flatMap((value, t) => {
    const other = after[t] ?? null;
    if (value === null || other === null) return value === other ? [] : [t];
    const expected = value * factor;
    return Math.abs(other - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) ? [] : [t];
  });
}

describe('loadColumns', () => {
  it('keeps ratios, monotony and form in percent when all loads are scaled, and scales the rest', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 1, max: 50, noNaN: true }), (days, factor) => {
        const scaledDays: Day[] = days.map((one) => ({
          ...one,
          load: one.load === null ? null : one.load * factor,
        }));
        const columns = loadColumns(days);
        const scaled = loadColumns(scaledDays);
        for (const name of UNSCALED)
          expect([name, unlike(columns[name], scaled[name], 1)]).toEqual([name, []]);
        for (const name of SCALED)
          expect([name, unlike(columns[name], scaled[name], factor)]).toEqual([name, []]);
      }),
      RUNS,
    );
  });

  it('reads no later day', () => {
    fc.assert(
      fc.property(history, fc.nat(90), (days, keep) => {
        const whole = loadColumns(days);
        const part = loadColumns(days.slice(0, keep));
        const cut = Object.entries(whole).map(([name, series]) => [name, series.slice(0, keep)]);
        expect(JSON.stringify(part)).toBe(JSON.stringify(Object.fromEntries(cut)));
      }),
      RUNS,
    );
  });
});
