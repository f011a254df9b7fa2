import { drawBag, emptyBag, fillBag } from './bootstrap';
import { XorShift32 } from './random';

describe('drawBag', () => {
  it('draws as many rows as there are, about 63 % of them at least once', () => {
    const bag = emptyBag(10_000);
    drawBag(bag, new XorShift32(3));
    expect(bag.draws.reduce((sum, draws) => sum + draws, 0)).toBe(10_000);
    expect(Math.abs(bag.size / 10_000 - (1 - 1 / Math.E))).toBeLessThan(0.02);
  });

  it('lists the rows that were drawn, ascending', () => {
    const bag = emptyBag(50);
    drawBag(bag, new XorShift32(4));
    const drawn = [...bag.draws.keys()].filter((row) => bag.draws[row] > 0);
    expect([...bag.rows.subarray(0, bag.size)]).toEqual(drawn);
  });
});

describe('fillBag', () => {
  it('takes every row once, also after a draw', () => {
    const bag = emptyBag(5);
    drawBag(bag, new XorShift32(1));
    fillBag(bag);
    expect([...bag.draws]).toEqual([1, 1, 1, 1, 1]);
    expect(bag.size).toBe(5);
  });
});
