import { mulberry32 } from './seeded-random';
import { quantileOfSorted } from './quantile';

/** Looked up once: the inner loop runs a hundred thousand times per test. */
const { floor, min } = Math;

/** How often rows are drawn anew. */
const REPLICATES = 2000;

export interface BootstrapOptions {
  /** The same seed draws the same rows. */
  seed: number;
  /** Rows that are drawn together; default n^(1/3), at least 1. */
  block?: number;
  replicates?: number;
}

/** The statistic of every replicate in ascending order, and how many lie on either side of 0. */
export interface BootstrapDistribution {
  sorted: Float64Array;
  /** Two-sided chance of a statistic as far from 0: 2 (k + 1) / (B + 1), k being the replicates on the rarer side. */
  p: number;
}

/** Length of the blocks for `n` rows: those of science 9.1. */
export const blockLength = (n: number): number => Math.max(1, Math.round(Math.cbrt(n)));

/**
 * Circular block bootstrap of a statistic that depends on column sums alone, such as a mean (sums and count) or a
 * difference of means. Rows stand in the order of time, so that what hangs together is drawn together; blocks wrap around
 * the end. Each block costs one subtraction per column whatever its length, for sums are kept running.
 *
 * Replicates for which `statistic` is NaN (a group that was not drawn) are left out. Null without rows or when all are.
 *
 * Source: Künsch 1989, Politis and Romano 1992 (science 9.1, vector I11)
 */
export function blockBootstrap(
  columns: readonly ArrayLike<number>[],
  statistic: (sums: Float64Array) => number,
  { seed, block, replicates = REPLICATES }: BootstrapOptions,
): BootstrapDistribution | null {
  const n = columns[0]?.length ?? 0;
  if (n === 0) return null;
  const length = Math.min(n, block ?? blockLength(n));
  const running = columns.map((column) => runningSums(column, length));
  const sums = new Float64Array(columns.length);
  const random = mulberry32(seed);
  const found = new Float64Array(replicates);
  let count = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    sums.fill(0);
    for (let drawn = 0; drawn < n; drawn += length) {
      const from = floor(random() * n);
      const to = from + min(length, n - drawn);
      for (let c = 0; c < running.length; c += 1) sums[c]! += running[c]![to]! - running[c]![from]!;
    }
    const value = statistic(sums);
    // NaN alone differs from itself.
    if (value === value) found[count++] = value;
  }
  if (count === 0) return null;
  const sorted = found.subarray(0, count).sort();
  return { sorted, p: twoSided(sorted) };
}

/** The middle `level` (0-1) of the replicates, each end a quantile of type 7. */
export function percentileInterval({ sorted }: BootstrapDistribution, level: number): [number, number] {
  const tail = (1 - level) / 2;
  const at = (p: number): number => quantileOfSorted(sorted, sorted.length, p)!;
  return [at(tail), at(1 - tail)];
}

/** Sums of the first 0, 1, … rows, and on around the end by one block. */
function runningSums(column: ArrayLike<number>, length: number): Float64Array {
  const n = column.length;
  const running = new Float64Array(n + length + 1);
  for (let i = 0; i < n + length; i += 1) running[i + 1] = running[i]! + column[i % n]!;
  return running;
}

function twoSided(sorted: Float64Array): number {
  let [below, above] = [0, 0];
  for (const value of sorted) {
    if (value <= 0) below += 1;
    if (value >= 0) above += 1;
  }
  return Math.min(1, (2 * (Math.min(below, above) + 1)) / (sorted.length + 1));
}
