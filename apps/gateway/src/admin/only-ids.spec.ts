import { onlyIds } from './bull-board';

it('keeps what names rows and drops the rest', () => {
  expect(onlyIds({ stepId: 'a', schedule: 'nightly', name: 'Ann', hrv: 45, nestedId: { x: 1 } })).toEqual({
    stepId: 'a',
    schedule: 'nightly',
  });
});

it.each([null, undefined, 'text', 7])('has nothing of %p', (data) => {
  expect(onlyIds(data)).toEqual({});
});
