import { quantileOfSorted } from './quantile';

const FIRST_CAPACITY = 32;

/**
 * A multiset of numbers kept in ascending order, for quantiles of a window that slides: one value in, one out, instead
 * of a sort a day. Made for windows of up to about 400 values: finding a place takes log n steps, making room moves at
 * most n numbers in one block.
 *
 * @example
 * const window = new OrderedWindow();
 * for (const value of [30, 10, 20]) window.add(value);
 * window.remove(10);
 * window.quantile(0.5); // 25
 */
export class OrderedWindow {
  private sorted = new Float64Array(FIRST_CAPACITY);
  private count = 0;

  /** How many values there are, equal ones counted each. */
  get size(): number {
    return this.count;
  }

  /** Takes a value in; NaN has no place in an order and throws a RangeError. */
  add(value: number): void {
    if (Number.isNaN(value)) throw new RangeError('NaN has no place in an ordered window.');
    if (this.count === this.sorted.length) this.grow();
    const place = this.firstNotBelow(value);
    this.sorted.copyWithin(place + 1, place, this.count);
    this.sorted[place] = value;
    this.count += 1;
  }

  /** Takes one such value out; a RangeError when there is none, since the window would no longer be what it should. */
  remove(value: number): void {
    const place = this.firstNotBelow(value);
    if (place === this.count || this.sorted[place] !== value) {
      throw new RangeError(`There is no ${value} in the window to remove.`);
    }
    this.sorted.copyWithin(place, place + 1, this.count);
    this.count -= 1;
  }

  /** The value of a rank, 0 being the smallest; null when there are not that many. */
  at(rank: number): number | null {
    return rank < this.count ? (this.sorted[rank] ?? null) : null;
  }

  /** Quantile of type 7, as `quantile`; null when the window is empty. */
  quantile(p: number): number | null {
    return quantileOfSorted(this.sorted, this.count, p);
  }

  private firstNotBelow(value: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    const larger = new Float64Array(this.sorted.length * 2);
    larger.set(this.sorted);
    this.sorted = larger;
  }
}
