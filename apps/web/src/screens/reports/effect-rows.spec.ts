import type { MonthlyReport } from '../../api/types';
import { behaviourName, effectRows } from './effect-rows';

type Insight = MonthlyReport['journal'][number];

const insight = (title: string, part: Partial<Insight>): Insight => ({
  key: `journal:${title}:recovery:0`,
  family: 'journal',
  exposure: title,
  outcome: 'recovery',
  title,
  description: '',
  verdict: 'inconclusive',
  effect: 0,
  unit: 'points',
  interval_low: null,
  interval_high: null,
  counts: { exposed: 9, unexposed: 31 },
  ...part,
});

it('puts what is decided first, then the largest effect', () => {
  const { rows } = effectRows([
    insight('Dairy and recovery', { effect: 20 }),
    insight('Stress: linked with lower recovery', { verdict: 'worsens', effect: -15 }),
    insight('Tea: no difference to your recovery', { verdict: 'no_effect', effect: 1 }),
    insight('Sauna: linked with higher recovery', { verdict: 'improves', effect: 6 }),
  ]);
  expect(rows.map(({ name }) => name)).toEqual(['Stress', 'Sauna', 'Tea', 'Dairy']);
  expect(rows.map(({ decided }) => decided)).toEqual([true, true, true, false]);
});

it('lays effects and ranges on one axis around 0', () => {
  const { rows, reach } = effectRows([
    insight('Alcohol: linked with lower recovery', {
      verdict: 'worsens',
      effect: -16,
      interval_low: -24,
      interval_high: -6,
    }),
  ]);
  expect(reach).toBe(30);
  expect(rows[0]).toMatchObject({
    text: '−16 (−24 to −6)',
    days: '9 with, 31 without',
    low: expect.closeTo(0.1) as number,
    high: expect.closeTo(0.4) as number,
  });
});

it('has an axis without anything on it, and leaves out what has no effect to show', () => {
  expect(effectRows([])).toEqual({ rows: [], reach: 10 });
  expect(effectRows([insight('Tea and recovery', { effect: null })]).rows).toEqual([]);
});

it('finds the behaviour in a title', () => {
  expect(
    ['“Ate fruits and/or vegetables?” and recovery', 'Alcohol: linked with lower recovery'].map(
      behaviourName,
    ),
  ).toEqual(['“Ate fruits and/or vegetables?”', 'Alcohol']);
});
