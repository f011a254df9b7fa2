import { featureWords } from './feature-words';

it.each([
  ['rec_m30', 'Recovery, 30 days'],
  ['lnhrv_ewm', 'HRV, recent'],
  ['onset_h', 'Time of falling asleep'],
  ['dow_cos', 'Weekday (phase)'],
  ['asleep', 'Time asleep'],
  ['something_new', 'something new'],
])('calls %s “%s”', (feature, words) => {
  expect(featureWords(feature)).toBe(words);
});
