/**
 * Marsaglia's xorshift32: the state is one 32-bit integer that never becomes 0, the period 2³² - 1. Good enough to draw
 * rows and features, and a few machine instructions long; not for secrets.
 */
export class XorShift32 {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0 || 0x9e3779b9 | 0;
  }

  /** An integer of 0 … bound - 1, for bounds up to 2²¹ (the product must stay exact in a double). */
  below(bound: number): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return ((state >>> 0) * 2 ** -32 * bound) | 0;
  }
}

/**
 * Seed of one tree: a hash of the forest's seed and the tree's place, so that a tree is the same whoever grows it and
 * whatever was grown before it (this is what makes a parallel forest equal a serial one). The mixer is murmur3's.
 */
export function treeSeed(forestSeed: number, treeIndex: number): number {
  let hash = (forestSeed ^ Math.imul(treeIndex + 1, 0x9e3779b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
