import { XorShift32 } from '../random';
import { FeatureDraw } from './feature-draw';

function drawAll(draw: FeatureDraw, random: XorShift32, perSplit: number, foundOne: boolean): number[] {
  const drawn: number[] = [];
  draw.startSplit();
  while (draw.wantsMore(perSplit, foundOne)) drawn.push(draw.next(random));
  return drawn;
}

describe('FeatureDraw', () => {
  it('draws no feature twice in a split', () => {
    const [draw, random] = [new FeatureDraw(25), new XorShift32(5)];
    draw.startTree();
    for (let split = 0; split < 100; split += 1) {
      expect(new Set(drawAll(draw, random, 8, true)).size).toBe(8);
    }
  });

  it('goes on through all features while none can be split', () => {
    const [draw, random] = [new FeatureDraw(6), new XorShift32(5)];
    draw.startTree();
    expect(drawAll(draw, random, 2, false).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('draws each feature equally often', () => {
    const [draw, random] = [new FeatureDraw(10), new XorShift32(9)];
    const counts = new Int32Array(10);
    draw.startTree();
    for (let split = 0; split < 10_000; split += 1) {
      for (const feature of drawAll(draw, random, 3, true)) counts[feature] += 1;
    }
    for (const count of counts) expect(Math.abs(count - 3_000)).toBeLessThan(250);
  });

  it('does not remember the tree before', () => {
    const used = new FeatureDraw(10);
    used.startTree();
    drawAll(used, new XorShift32(1), 10, true);
    used.startTree();
    const fresh = new FeatureDraw(10);
    fresh.startTree();
    expect(drawAll(used, new XorShift32(2), 10, true)).toEqual(drawAll(fresh, new XorShift32(2), 10, true));
  });
});
