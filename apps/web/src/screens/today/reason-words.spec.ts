import { reasonWords } from './reason-words';

it('has words for what it knows and lets what it does not know be read', () => {
  expect(reasonWords('SHORT_SLEEP')).toMatch(/night was short/);
  expect(reasonWords('SOMETHING_NEW')).toBe('Something new.');
});
