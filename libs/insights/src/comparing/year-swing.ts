import { mulberry32, quantile, sampleDeviation } from '@whoop/statistics';
import type { Estimate } from './estimate';

/** A week of a history: its middle as an angle of the year, and the mean of the measure. */
export interface Week {
  angle: number;
  y: number;
}

/** Swing from lowest to highest of the best sine of one year, and where it peaks. */
export interface YearSwing {
  swing: number;
  /** Angle of the year, 0 to 2 pi. */
  peak: number;
}

const SHUFFLES = 1000;
/** A sine has three unknowns; with fewer weeks than this it says nothing. */
const MIN_WEEKS = 8;

/** Sums over weeks of 1, sin, cos, their squares and products, and of y with each: all that least squares needs. */
type Sums = Float64Array;
const SUMS = 9;

function sumsOf(weeks: readonly Week[]): Sums {
  const sums = new Float64Array(SUMS);
  for (const { angle, y } of weeks) {
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    [1, s, c, s * s, s * c, c * c, y, s * y, c * y].forEach((value, i) => (sums[i]! += value));
  }
  return sums;
}

/** Least squares of y on 1, sin and cos. Null where the weeks do not tell them apart. */
function solve(sums: Sums): YearSwing | null {
  const [n, s, c, ss, sc, cc, y, sy, cy] = sums as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (n < MIN_WEEKS) return null;
  // With the mean taken out two unknowns are left.
  const [a, b, d] = [ss - (s * s) / n, sc - (s * c) / n, cc - (c * c) / n];
  const [u, v] = [sy - (s * y) / n, cy - (c * y) / n];
  const determinant = a * d - b * b;
  if (determinant < 1e-6 * n * n) return null;
  const [sine, cosine] = [(u * d - v * b) / determinant, (v * a - u * b) / determinant];
  const peak = Math.atan2(sine, cosine);
  return { swing: 2 * Math.hypot(sine, cosine), peak: peak < 0 ? peak + 2 * Math.PI : peak };
}

/** The sine of one year that fits the weeks best; null where they do not tell it from a constant. */
export const fitYear = (weeks: readonly Week[]): YearSwing | null => solve(sumsOf(weeks));

/**
 * How sure a swing is: its chance is that of a swing as wide when blocks of weeks are dealt out anew over the year, its
 * range that of blocks drawn with replacement, each at its own place. Source: science 9.2 (16).
 */
export function swingEstimate(
  weeks: readonly Week[],
  { swing, peak }: YearSwing,
  { seed, blockWeeks }: { seed: number; blockWeeks: number },
): Estimate {
  const random = mulberry32(seed);
  const blocks = Array.from({ length: Math.ceil(weeks.length / blockWeeks) }, (_, i) =>
    weeks.slice(i * blockWeeks, (i + 1) * blockWeeks),
  );
  const year = anglesOf(weeks);
  const dealt = Array.from({ length: SHUFFLES }, () => dealtAnew(year, blocks, random));
  const own = blocks.map(sumsOf);
  const drawn = Array.from({ length: SHUFFLES }, () => drawnAnew(own, random) ?? swing);
  const range = (p: number): [number, number] => [quantile(drawn, p / 2)!, quantile(drawn, 1 - p / 2)!];
  const half = Math.floor(weeks.length / 2);
  const halves = [fitYear(weeks.slice(0, half)), fitYear(weeks.slice(half))];
  return {
    effect: swing,
    interval95: range(0.05),
    interval90: range(0.1),
    p: (dealt.filter((other) => other >= swing).length + 1) / (SHUFFLES + 1),
    standardError: sampleDeviation(drawn) ?? 0,
    nEffective: blocks.length,
    stable: halves.every((one) => one !== null && Math.cos(one.peak - peak) > 0),
  };
}

/** The swing with the values in another order, blocks staying together; the angles stay where they are. */
function dealtAnew(year: Angles, blocks: readonly (readonly Week[])[], random: () => number): number {
  const order = blocks.map((block) => ({ block, at: random() })).sort((a, b) => a.at - b.at);
  const sums = Float64Array.from(year.sums);
  sums[7] = sums[8] = 0;
  let week = 0;
  for (const { block } of order) {
    for (const { y } of block) {
      sums[7] += year.sines[week]! * y;
      sums[8] += year.cosines[week]! * y;
      week += 1;
    }
  }
  return solve(sums)?.swing ?? Infinity;
}

/** What stays the same when values are dealt anew. */
interface Angles {
  sums: Sums;
  sines: Float64Array;
  cosines: Float64Array;
}

const anglesOf = (weeks: readonly Week[]): Angles => ({
  sums: sumsOf(weeks),
  sines: Float64Array.from(weeks, ({ angle }) => Math.sin(angle)),
  cosines: Float64Array.from(weeks, ({ angle }) => Math.cos(angle)),
});

function drawnAnew(blocks: readonly Sums[], random: () => number): number | null {
  const sums = new Float64Array(SUMS);
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[Math.floor(random() * blocks.length)]!;
    for (let j = 0; j < SUMS; j += 1) sums[j]! += block[j]!;
  }
  return solve(sums)?.swing ?? null;
}
