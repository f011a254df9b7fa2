import { linearPoints } from './linear-points';

describe('linearPoints', () => {
  it('is linear between the ends and flat beyond, whichever end is higher', () => {
    const rising = { from: 50, to: 90 };
    expect([40, 50, 78, 90, 95].map((value) => linearPoints(value, rising))).toEqual([0, 0, 70, 100, 100]);
    const falling = { from: 60, to: 25 };
    expect([70, 60, 46, 25, 0].map((value) => linearPoints(value, falling))).toEqual([0, 0, 40, 100, 100]);
  });

  it('is null for an unknown value', () => {
    expect(linearPoints(null, { from: 0, to: 1 })).toBeNull();
  });
});
