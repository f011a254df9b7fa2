import type { XorShift32 } from '../random';

/** Draws features without repetition, anew for each split: the first steps of a Fisher–Yates shuffle. */
export class FeatureDraw {
  private readonly order: Uint8Array;
  private drawn = 0;

  constructor(featureCount: number) {
    this.order = new Uint8Array(featureCount);
  }

  /**
   * Each tree starts from the same order. Without this a tree would depend on those that the same worker grew before it,
   * and a parallel forest would differ from a serial one.
   */
  startTree(): void {
    for (let feature = 0; feature < this.order.length; feature += 1) this.order[feature] = feature;
  }

  startSplit(): void {
    this.drawn = 0;
  }

  /**
   * True while the split should look at another feature: `perSplit` of them, and then on until one of them can be split at
   * all, as scikit-learn does. (A feature that is constant in the node would else use up a draw.)
   */
  wantsMore(perSplit: number, foundOne: boolean): boolean {
    return this.drawn < perSplit || (!foundOne && this.drawn < this.order.length);
  }

  next(random: XorShift32): number {
    const { order, drawn } = this;
    const place = drawn + random.below(order.length - drawn);
    const feature = order[place]!;
    order[place] = order[drawn]!;
    order[drawn] = feature;
    this.drawn = drawn + 1;
    return feature;
  }
}
