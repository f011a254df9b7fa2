import {
  autocorrelation,
  biasCorrectedAutocorrelation,
  effectiveSize,
  fisherInterval,
  fisherTwoSided,
  sampleDeviation,
  spearman,
} from '@whoop/statistics';
import type { History } from '../history/history';
import type { Series } from '../history/residuals';
import type { Measure } from '../history/measure';
import type { Compared, Estimate } from './estimate';
import { tidy } from './tidy';

const Z95 = 1.959964;
const Z90 = 1.644854;

/** What is associated: a number of each day with a measure of so many days later. */
export interface AssociationQuestion {
  /** What the number is called in the evidence. */
  name: string;
  x: Series;
  measure: Measure;
  lag: number;
  minDays: number;
}

export interface Associated extends Compared {
  /** Spearman's; null where there were too few days. */
  rho: number | null;
  /** Of the number, in its own unit; null where it is not known. */
  deviation: number | null;
}

/**
 * Rank correlation of a number with a measure, told as the change of the measure per deviation of the number: rho times
 * the measure's deviation, its interval Fisher's on effective days. Source: science 9.1.
 */
export function associate(history: History, question: AssociationQuestion): Associated {
  const { x, measure, lag, name, minDays } = question;
  const pairs = knownPairs(history, question);
  const rho =
    pairs.length < minDays
      ? null
      : spearman(
          pairs.map((pair) => pair.x),
          pairs.map((pair) => pair.y),
        );
  const [first, last] = [pairs[0], pairs.at(-1)];
  return {
    rho,
    deviation: sampleDeviation(pairs.map((pair) => pair.x)),
    exposed: pairs.length,
    unexposed: 0,
    span: first === undefined || last === undefined ? null : [first.day, last.day],
    estimate: rho === null ? null : estimateOf(history, pairs, rho),
    evidence: () => ({
      columns: ['date', name, measure.name, 'against_usual'],
      rows: pairs.map(({ day, y }) => [
        history.dateOf(day + lag),
        tidy(x[day] ?? null),
        tidy(measure.values[day + lag] ?? null),
        tidy(y),
      ]),
    }),
  };
}

interface Pair {
  day: number;
  x: number;
  y: number;
}

function knownPairs(history: History, { x, measure, lag }: AssociationQuestion): Pair[] {
  const pairs: Pair[] = [];
  for (let day = history.from; day < history.calendar.length - lag; day += 1) {
    const [value, y] = [x[day] ?? null, measure.residuals[day + lag] ?? null];
    if (value !== null && y !== null) pairs.push({ day, x: value, y });
  }
  return pairs;
}

function estimateOf(history: History, pairs: readonly Pair[], rho: number): Estimate | null {
  const nEffective = effectiveSize(pairs.length, rhythm(history, pairs, 'x') * rhythm(history, pairs, 'y'));
  const scale = sampleDeviation(pairs.map(({ y }) => y));
  const [wide, narrow] = [fisherInterval(rho, nEffective, Z95), fisherInterval(rho, nEffective, Z90)];
  if (scale === null || wide === null || narrow === null) return null;
  const scaled = ([low, high]: [number, number]): [number, number] => [low * scale, high * scale];
  const half = Math.floor(pairs.length / 2);
  const [early, late] = [pairs.slice(0, half), pairs.slice(half)].map((part) =>
    spearman(
      part.map(({ x }) => x),
      part.map(({ y }) => y),
    ),
  );
  return {
    effect: rho * scale,
    interval95: scaled(wide),
    interval90: scaled(narrow),
    p: fisherTwoSided(rho, nEffective),
    standardError: ((wide[1] - wide[0]) * scale) / (2 * Z95),
    nEffective,
    stable: early != null && late != null && early * late > 0,
  };
}

function rhythm(history: History, pairs: readonly Pair[], side: 'x' | 'y'): number {
  const values = new Array<number | null>(history.calendar.length - history.from).fill(null);
  for (const pair of pairs) values[pair.day - history.from] = pair[side];
  return biasCorrectedAutocorrelation(autocorrelation(values) ?? 0, pairs.length);
}
