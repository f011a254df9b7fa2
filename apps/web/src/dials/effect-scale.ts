export interface Effect {
  effect: number;
  /** 95 % range; null where none is known. */
  low: number | null;
  high: number | null;
  /** Smallest effect worth telling. */
  least: number;
}

/** Air beyond what is drawn, as a share of it. */
const AIR = 0.08;

/** The scale of an effect: always with 0 and the span that is too small to matter, so that both can be compared with. */
export function effectScale({ effect, low, high, least }: Effect): {
  min: number;
  max: number;
  at: (value: number) => number;
} {
  const known = [-least, least, effect, low ?? effect, high ?? effect];
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const air = (highest - lowest) * AIR || 1;
  const [min, max] = [lowest - air, highest + air];
  /** Percent of the width. */
  const at = (value: number): number => ((value - min) / (max - min)) * 100;
  return { min, max, at };
}
