import type { Day } from '../day';
import { day } from '../fixtures/days';
import known from '../fixtures/pandas_features.json';
import { computeFeatures } from './compute-features';
import type { DayFeatures } from './day-features';

type Columns = (typeof known.athletes)[number]['inputs'];
type Column = Exclude<keyof DayFeatures, 'date'>;

const numbers = (text: string): (number | null)[] =>
  text.split(' ').map((entry) => (entry === '-' ? null : Number(entry)));

/** The days of a fixture; a calendar day without a record makes none. */
function daysOf(inputs: Columns): Day[] {
  const series = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, numbers(text)]));
  const at = (name: keyof Columns, t: number): number | null => series[name]?.[t] ?? null;
  return numbers(inputs.present).flatMap((present, t) =>
    present === 0
      ? []
      : day(t, {
          recoveryPct: at('recoveryPct', t),
          strain: at('strain', t),
          load: at('load', t),
          sleepMin: at('sleepMin', t),
          hrvMs: at('hrvMs', t),
          rhrBpm: at('rhrBpm', t),
          respRate: at('respRate', t),
          skinTempC: at('skinTempC', t),
          partial: at('partial', t) === 1,
          calibrating: at('calibrating', t) === 1,
        }),
  );
}

describe.each(known.athletes)('computeFeatures of an athlete with $name', ({ inputs, expected }) => {
  const present = numbers(inputs.present);
  const features = computeFeatures(daysOf(inputs), { naps: [], workouts: [] });

  it.each(Object.entries(expected))('gives %s as pandas does, within 1e-9', (name, text) => {
    const theirs = numbers(text).filter((_, t) => present[t] === 1);
    const ours = features.map((row) => row[name as Column]);
    expect(ours.map((value) => value !== null)).toEqual(theirs.map((value) => value !== null));
    expect(theirs.filter((value) => value !== null).length).toBeGreaterThan(20);
    const errors = ours.map((value, i) => Math.abs((value ?? 0) - (theirs[i] ?? 0)));
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-9);
  });
});
