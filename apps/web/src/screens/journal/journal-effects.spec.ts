import { behaviour, effect } from '../states/journal-fixtures';
import { effectsOn, effectsSentence } from './journal-effects';

const JOURNAL = [
  behaviour({ title: 'Alcohol', effects: [effect({ verdict: 'worsens', effect: -12 })] }),
  behaviour({ title: 'Meditation', effects: [effect({ verdict: 'inconclusive', effect: 20, n_yes: 40 })] }),
  behaviour({ title: 'Stress', effects: [effect({ verdict: 'no_effect', effect: 1, n_yes: 60 })] }),
  behaviour({
    title: 'Sauna',
    effects: [effect({ effect: null, interval: { low: null, high: null }, n_yes: 3 })],
  }),
  behaviour({
    title: 'Magnesium',
    effects: [effect({ effect: null, interval: { low: null, high: null }, n_yes: 0, n_no: 0 })],
  }),
  behaviour({ title: 'Medication', sensitive: true, effects: [] }),
  behaviour({ title: 'Travel', effects: [effect({ lag: 1 })] }),
];

it('draws what has an effect, decided ones first, and names what has too few days', () => {
  const { rows, tooFew, uncompared, withheld } = effectsOn('recovery', JOURNAL, 'effect');
  expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Alcohol', 'worse'],
    ['Stress', 'none'],
    ['Meditation', 'open'],
  ]);
  expect(tooFew).toEqual([{ title: 'Sauna', nYes: 3, nNo: 146 }]);
  expect(uncompared).toEqual(['Magnesium']);
  expect(withheld).toEqual(['Medication']);
});

it('orders by the scarcer side when asked', () => {
  const { rows } = effectsOn('recovery', JOURNAL, 'days');
  expect(rows.map(({ name }) => name)).toEqual(['Stress', 'Meditation', 'Alcohol']);
});

it('has nothing about an outcome that was not looked at', () => {
  expect(effectsOn('hrv', JOURNAL, 'effect')).toMatchObject({ rows: [], tooFew: [] });
});

it('says in a sentence what is known, and what is not', () => {
  const { rows } = effectsOn('recovery', JOURNAL, 'effect');
  expect(effectsSentence(rows, 'recovery')).toBe(
    'Recovery: alcohol linked with worse; 1 made no difference that matters; of 1 it cannot be told yet.',
  );
});
