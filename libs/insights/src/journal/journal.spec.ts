import { day } from '../../../athlete/src/fixtures/days';
import type { JournalAnswer } from '../history/history';
import { journalQuestions } from './questions';
import { isSensitive } from './sensitive';
import { behaviourOf } from './slug';

describe('behaviourOf', () => {
  it.each([
    ['Have any alcoholic drinks?', 'alcohol'],
    ['Consumed alcohol?', 'alcohol'],
    ['Hast du Alkohol getrunken?', 'alcohol'],
    ['Drank alcohol-free beer?', 'drank-alcohol-free-beer'],
    ['Have any caffeine? ', 'caffeine'],
    ['Consumed caffeine?', 'caffeine'],
    ['Consumed caffeine late in the day (e.g., after 4pm)?', 'late-caffeine'],
    ['Have any caffeine within 6 hours of bed? ', 'late-caffeine'],
    ['Ate food close to bedtime?', 'late-meal'],
    ['Worked late into the evening?', 'late-work'],
    ['Viewed a screen device in bed?', 'screen-in-bed'],
    ['Read (non-screened device) while in bed?', 'reading'],
    ['Share your bed with someone?', 'shared-bed'],
    ['Slept in your own bed?', 'own-bed'],
    ['Let a pet sleep in your bed?', 'pet-in-bed'],
    ['Experienced stress?', 'stress'],
    ['Stretched or did mobility work?', 'stretching'],
    ['Feeling sick or ill?', 'illness'],
    ['Spent time meditating?', 'meditation'],
    ['Did a meditation session?', 'meditation'],
    ['Consumed meat (e.g., beef, pork)?', 'consumed-meat-e-g-beef-pork'],
    ['???', 'question'],
  ])('knows %j', (question, slug) => {
    expect(behaviourOf(question).slug).toBe(slug);
  });

  it('lets an unknown question speak for itself, and keeps its slug short', () => {
    expect(behaviourOf(' Played chess? ')).toMatchObject({
      title: '“Played chess?”',
      phrase: 'a yes to “Played chess?”',
    });
    expect(behaviourOf('x'.repeat(500)).slug).toHaveLength(60);
  });
});

it.each([
  ['Had sexual activity?', true],
  ['Are you menstruating?', true],
  ['On your period?', true],
  ['Are you pregnant?', true],
  ['Bist du schwanger?', true],
  ['Took prescription medication?', true],
  ['Hast du Medikamente genommen?', true],
  ['Used marijuana?', true],
  ['Took CBD?', true],
  ['Felt anxious?', true],
  ['Went to therapy?', true],
  ['Received massage therapy?', false],
  ['Did red light therapy?', false],
  ['Consumed alcohol?', false],
  ['Experienced stress?', false],
  ['Spent time meditating?', false],
  ['Ate fruits and/or vegetables?', false],
  ['Took magnesium?', false],
])('%j is sensitive: %s', (question, sensitive) => {
  expect(isSensitive(question)).toBe(sensitive);
});

describe('the journal by behaviour', () => {
  const days = [0, 1, 2].map((t) => day(t));
  const answer = (t: number, question: string, answeredYes: boolean | null): JournalAnswer => ({
    cycleStartUtcMs: days[t]!.cycleStartUtcMs,
    question,
    offsetMin: 0,
    offsetKnown: true,
    answeredYes,
  });

  it('joins wordings, keeps "not answered" apart from "no", and lets one yes count', () => {
    const [alcohol, ...others] = journalQuestions(
      [
        answer(2, 'Consumed alcohol?', true),
        answer(0, 'Have any alcoholic drinks?', false),
        answer(1, 'Have any alcoholic drinks?', null),
        answer(2, 'Have any alcoholic drinks?', false),
        answer(1, 'Took melatonin?', false),
      ],
      days,
      3,
    );
    expect(alcohol).toMatchObject({
      slug: 'alcohol',
      questions: ['Have any alcoholic drinks?', 'Consumed alcohol?'],
      answers: [false, null, true],
    });
    expect(others).toMatchObject([{ slug: 'melatonin', answers: [null, false, null] }]);
  });

  it('is the same whatever the order of the records, and leaves out answers of no day', () => {
    const rows = [
      answer(0, 'Took melatonin?', true),
      answer(1, 'Melatonin taken?', false),
      answer(2, 'Took melatonin?', true),
      { ...answer(0, 'Took melatonin?', true), cycleStartUtcMs: 0 },
    ];
    const joined = journalQuestions(rows, days, 3);
    expect(joined).toMatchObject([{ answers: [true, false, true] }]);
    expect(journalQuestions([...rows].reverse(), days, 3)).toEqual(joined);
  });

  it('is sensitive as a whole where one wording is', () => {
    const rows = [answer(0, 'Feeling ill?', true), answer(1, 'Sick, or on medication?', true)];
    expect(journalQuestions(rows, days, 3)).toMatchObject([{ slug: 'illness', sensitive: true }]);
  });
});
