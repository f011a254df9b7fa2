import { angleOf, arcPath, pointAt } from './arc';

const centre = { x: 0, y: 0 };

it('runs over the top, from lower left to lower right', () => {
  expect([0, 50, 100].map((value) => angleOf(value, 100))).toEqual([-120, 0, 120]);
  const top = pointAt(0, 10, centre);
  expect([Math.round(top.x), Math.round(top.y)]).toEqual([0, -10]);
});

it('keeps what is beyond its ends at its ends', () => {
  expect([angleOf(-5, 21), angleOf(25, 21)]).toEqual([-120, 120]);
});

it('takes the long way round for more than half a circle', () => {
  expect(arcPath(-120, 120, { radius: 10, centre })).toContain('A10 10 0 1 1');
  expect(arcPath(-120, 0, { radius: 10, centre })).toContain('A10 10 0 0 1');
});
