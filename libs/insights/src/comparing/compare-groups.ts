import {
  autocorrelation,
  biasCorrectedAutocorrelation,
  blockBootstrap,
  effectiveSize,
  mean,
  welch,
} from '@whoop/statistics';
import type { BootstrapDistribution, BootstrapOptions } from '@whoop/statistics';
import type { History } from '../history/history';
import type { Measure } from '../history/measure';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { bootstrapDifference } from './bootstrap-difference';
import type { Compared, Estimate } from './estimate';
import { groupEvidence } from './group-evidence';
import { honestInterval } from './honest-interval';
import { matchedDifferences } from './matched-differences';
import type { ComparedDay } from './matched-differences';

const { groups, matching } = INSIGHT_THRESHOLDS;

/** What is compared: days with an exposure against days without. */
export interface GroupQuestion {
  /** Seeds the bootstrap: the same key and data give the same numbers. */
  seed: number;
  /** By calendar day: with, without, or neither (null). */
  exposure: readonly (boolean | null)[];
  measure: Measure;
  /** The measure is that of so many days later. */
  lag: number;
  /** Compare each day with its like (science 9.1); else the groups as they are. */
  matched: boolean;
  /** What else two days must have in common to be alike, by calendar days of exposure. */
  alike?: (exposed: number, other: number) => boolean;
  minExposed?: number;
}

/** Compares a measure between days with and without an exposure, as science 9.1 has it. */
export function compareGroups(history: History, question: GroupQuestion): Compared {
  const rows = comparedDays(history, question);
  const yes = rows.filter(({ exposed }) => exposed);
  const no = rows.filter(({ exposed }) => !exposed);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    exposed: yes.length,
    unexposed: no.length,
    span: first === undefined || last === undefined ? null : [first.day, last.day],
    estimate: estimateOf(history, question, { rows, yes, no }),
    evidence: () => groupEvidence(history, question, rows),
  };
}

export interface GroupDay extends ComparedDay {
  exposed: boolean;
}

function comparedDays(history: History, { exposure, measure, lag }: GroupQuestion): GroupDay[] {
  const rows: GroupDay[] = [];
  for (let day = history.from; day < history.calendar.length - lag; day += 1) {
    const [exposed, value] = [exposure[day] ?? null, measure.residuals[day + lag] ?? null];
    if (exposed !== null && value !== null)
      rows.push({ day, exposed, y: value, weekend: history.isWeekend(day + lag) });
  }
  return rows;
}

interface Sides {
  rows: readonly GroupDay[];
  yes: readonly GroupDay[];
  no: readonly GroupDay[];
}

function estimateOf(history: History, question: GroupQuestion, sides: Sides): Estimate | null {
  const { minExposed = groups.minExposed, seed } = question;
  const { rows, yes, no } = sides;
  if (yes.length < minExposed || no.length < groups.minUnexposed) return null;
  const factor = worthOfOneDay(history, rows);
  const sample = question.matched ? matchedSample(history, question, sides) : plainSample(sides);
  if (sample === null || sample.a.length < minExposed) return null;
  const nEffective = Math.min(sample.a.length, sample.b.length) * factor;
  const drawn = drawEnough(sample, seed);
  const test = welch(sample.a, sample.b, factor);
  if (nEffective < groups.minEffective || drawn === null || test === null) return null;
  return {
    effect: sample.effect,
    ...honestInterval({ effect: sample.effect, drawn, test, nEffective }),
    p: Math.max(drawn.p, test.p),
    standardError: test.standardError,
    nEffective,
    stable: sample.stable,
  };
}

/** What one day is worth of an independent one, 0-1: exposures come in runs, and so do good days. */
function worthOfOneDay(history: History, rows: readonly GroupDay[]): number {
  const [x, y] = [
    series(history, rows, ({ exposed }) => Number(exposed)),
    series(history, rows, (row) => row.y),
  ];
  const corrected = (values: readonly (number | null)[]): number =>
    biasCorrectedAutocorrelation(autocorrelation(values) ?? 0, rows.length);
  return effectiveSize(1, corrected(x) * corrected(y));
}

function series(
  history: History,
  rows: readonly GroupDay[],
  read: (row: GroupDay) => number,
): (number | null)[] {
  const values = new Array<number | null>(history.calendar.length - history.from).fill(null);
  for (const row of rows) values[row.day - history.from] = read(row);
  return values;
}

/** Two groups of outcomes, the effect between them, and how it varies when days are drawn anew. */
interface Sample {
  a: number[];
  b: number[];
  effect: number;
  stable: boolean;
  bootstrap: (options: BootstrapOptions) => BootstrapDistribution | null;
}

/**
 * 2,000 replicates tell p no finer than 0.001, which is not enough among a hundred tests: where p is small, ten times as many
 * are drawn (decision 0015).
 */
function drawEnough(sample: Sample, seed: number): BootstrapDistribution | null {
  const drawn = sample.bootstrap({ seed });
  if (drawn === null || drawn.p > REFINED_FROM_P) return drawn;
  return sample.bootstrap({ seed, replicates: REFINED_REPLICATES });
}

const REFINED_FROM_P = 0.02;
const REFINED_REPLICATES = 20_000;

function matchedSample(history: History, { alike, lag }: GroupQuestion, { yes, no }: Sides): Sample | null {
  const loadBefore = (day: number): number | null => history.calendar[day + lag - 1]?.loadZscore ?? null;
  const matched = matchedDifferences(yes, no, (exposed, other) => {
    const [x, y] = [loadBefore(exposed.day), loadBefore(other.day)];
    const loadsAlike = x === null || y === null || Math.abs(x - y) <= matching.loadZscore;
    return loadsAlike && (alike?.(exposed.day, other.day) ?? true);
  });
  const differences = matched.map(({ difference }) => difference);
  const effect = mean(differences);
  if (effect === null) return null;
  const half = Math.floor(differences.length / 2);
  const used = new Set(matched.flatMap(({ controls }) => controls));
  return {
    a: matched.map(({ exposed }) => exposed.y),
    b: [...used].map(({ y }) => y),
    effect,
    stable: sameSign(mean(differences.slice(0, half)), mean(differences.slice(half))),
    bootstrap: (options) => blockBootstrap([differences], (sums) => sums[0]! / differences.length, options),
  };
}

function plainSample({ rows, yes, no }: Sides): Sample {
  const values = (side: readonly GroupDay[]): number[] => side.map(({ y }) => y);
  const between = (part: readonly GroupDay[]): number | null => {
    const [a, b] = [true, false].map((exposed) =>
      mean(values(part.filter((row) => row.exposed === exposed))),
    );
    return a == null || b == null ? null : a - b;
  };
  const half = Math.floor(rows.length / 2);
  return {
    a: values(yes),
    b: values(no),
    effect: between(rows)!,
    stable: sameSign(between(rows.slice(0, half)), between(rows.slice(half))),
    bootstrap: (options) => bootstrapDifference(rows, options),
  };
}

const sameSign = (a: number | null, b: number | null): boolean => a !== null && b !== null && a * b > 0;
