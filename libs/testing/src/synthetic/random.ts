import { fnv1a32, mulberry32, normals } from '@whoop/statistics';

/** Seeded randomness. Nothing in the generator uses another source. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Uniform whole number in [low, high]. */
  whole(low: number, high: number): number;
  /** Standard normal. */
  normal(): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** A count with this mean: its whole part, and one more with the probability of the rest. */
  count(mean: number): number;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * The random numbers of one concern of one person. Each concern has its own stream, so that switching one quirk on
 * does not reshuffle everything else.
 */
export function randomStream(seed: number, concern: string): Random {
  const next = mulberry32(fnv1a32(`${seed}:${concern}`));
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const chance = (p: number) => next() < p;
  return {
    next,
    whole,
    chance,
    between: (low, high) => low + next() * (high - low),
    normal: normals(next),
    count: (mean) => Math.floor(mean) + (chance(mean % 1) ? 1 : 0),
    pick: <T>(items: readonly T[]) => items[whole(0, items.length - 1)] as T,
    shuffled: <T>(items: readonly T[]) =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
  };
}
