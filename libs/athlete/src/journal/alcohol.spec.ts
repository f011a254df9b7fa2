import { asksAboutAlcohol, nightsAfterAlcohol } from './alcohol';

it.each([
  'Have any alcoholic drinks?',
  'Consumed alcohol?',
  'Alkohol getrunken?',
  'Avez-vous consommé de l’alcool ?',
  '¿Bebiste alcohol?',
  'Consumiu álcool?',
  'Hai bevuto alcolici o alcool?',
])('%s asks about alcohol', (question) => {
  expect(asksAboutAlcohol(question)).toBe(true);
});

it.each(['Have any caffeine? ', 'Used alcohol-free mouthwash?', 'Alkoholfreies Bier getrunken?', ''])(
  '"%s" does not',
  (question) => {
    expect(asksAboutAlcohol(question)).toBe(false);
  },
);

it('finds the nights after it, whatever the wording of the year', () => {
  const answers = [
    { cycleStartUtcMs: 1, question: 'Have any alcoholic drinks?' },
    { cycleStartUtcMs: 1, question: 'Felt stressed?' },
    { cycleStartUtcMs: 2, question: 'Felt stressed?' },
    { cycleStartUtcMs: 3, question: 'Consumed alcohol?' },
  ];
  expect([...nightsAfterAlcohol(answers)]).toEqual([1, 3]);
});
