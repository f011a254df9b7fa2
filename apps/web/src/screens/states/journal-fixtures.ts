import type { JournalBehaviour, JournalEffect } from '../../api/types';

/** An effect as the API tells it, about nobody. */
export const effect = (change: Partial<JournalEffect> = {}): JournalEffect => ({
  id: '00000000-0000-4000-8000-000000000003',
  outcome: 'recovery',
  lag: 0,
  verdict: 'inconclusive',
  published: false,
  effect: -3,
  unit: 'points',
  interval: { low: -9, high: 3 },
  n_yes: 37,
  n_no: 146,
  q: 0.4,
  ...change,
});

export const behaviour = (change: Partial<JournalBehaviour> = {}): JournalBehaviour => ({
  slug: 'alcohol',
  title: 'Alcohol',
  questions: ['Have any alcoholic drinks?'],
  sensitive: false,
  answers: 459,
  yes: 99,
  yes_rate: 0.216,
  first_date: '2024-06-11',
  last_date: '2026-07-12',
  effects: [],
  ...change,
});
