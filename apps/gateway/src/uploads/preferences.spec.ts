import { preferencesOf } from './preferences';

it.each([
  ['wait=30', 30, 'wait=30'],
  ['wait=600', 60, 'wait=60'],
  ['return=minimal, Wait = "5"', 5, 'wait=5'],
  ['respond-async', null, 'respond-async'],
  ['respond-async, wait=10', null, 'respond-async'],
  ['wait=0', null, null],
  ['wait=-1', null, null],
  ['wait=1e9', null, null],
  ['wait', null, null],
  ['handling=lenient', null, null],
  [undefined, null, null],
])('%j means %j', (header, waitSeconds, applied) => {
  expect(preferencesOf(header)).toEqual({ waitSeconds, applied });
});
