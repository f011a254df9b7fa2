import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassificationData, FeatureTable, RegressionData } from '@whoop/forest';

export const FEATURES = 25;
export const TREES = 100;
/** Unseen rows that errors are measured on: with 1,000 the same two forests differ by 4 % from one draw of rows to the next. */
export const TESTED = 5_000;
/** Of those, the rows whose prediction is timed. */
export const TIMED = 1_000;
export const KINDS = ['regression', 'classification'] as const;
export type Kind = (typeof KINDS)[number];

export interface Problem {
  features: FeatureTable;
  target: Float64Array;
  /** Three classes of about equal size, by the target. */
  labels: Int32Array;
}

export const regressionOf = ({ features, target }: Problem): RegressionData => ({ features, target });
export const classificationOf = ({ features, labels }: Problem): ClassificationData => ({
  features,
  labels,
  classCount: 3,
});

/** Days as noisy as real ones: six of 25 features say something of a target that is mostly noise. */
export function generateProblem(rows: number, seed: number): Problem {
  const normal = normalSource(seed);
  const columns = Array.from({ length: FEATURES }, () => new Float64Array(rows));
  const target = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const x = columns.map((column) => (column[row] = normal()));
    const signal = 8 * x[0]! + 6 * Math.sin(2 * x[1]!) + 5 * x[2]! * x[3]! + 3 * Math.abs(x[4]!);
    target[row] = 50 + signal + 12 * normal();
  }
  return fromColumns(columns, target);
}

/** The columns one after the other and the target, as doubles: every contestant reads the same bytes. */
export function writeProblem(folder: string, name: string, { features, target }: Problem): void {
  const bytes = [...features.columns, target].map((values) => Buffer.from(values.buffer));
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat(bytes));
}

export function readProblem(folder: string, name: string): Problem {
  const bytes = readFileSync(join(folder, `${name}.bin`));
  const values = new Float64Array(new Uint8Array(bytes).buffer);
  const rows = values.length / (FEATURES + 1);
  const column = (index: number): Float64Array => values.slice(index * rows, (index + 1) * rows);
  return fromColumns(
    Array.from({ length: FEATURES }, (_, feature) => column(feature)),
    column(FEATURES),
  );
}

function fromColumns(columns: Float64Array[], target: Float64Array): Problem {
  return {
    features: { names: columns.map((_, feature) => `f${feature}`), columns },
    target,
    labels: Int32Array.from(target, (value) => (value < 46 ? 0 : value < 59 ? 1 : 2)),
  };
}

/** Twelve uniforms of a linear congruential generator less 6. */
function normalSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      sum += state / 2 ** 32;
    }
    return sum;
  };
}
