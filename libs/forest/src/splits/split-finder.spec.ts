import fc from 'fast-check';
import { prepareTraining } from '../fit-forest';
import { XorShift32 } from '../random';
import type { Training } from '../training';
import { ManyClassSplits } from './many-class-splits';
import { quantise } from './quantised';
import { RegressionSplits } from './regression-splits';
import type { SplitFinder } from './split-finder';
import { ThreeClassSplits } from './three-class-splits';

/** Rows of a node with their draws; enough rows for both ways of scanning. */
interface Case {
  columns: number[][];
  labels: number[];
  draws: number[];
  minLeaf: number;
}

const cases = fc
  .record({ rows: fc.integer({ min: 2, max: 40 }), features: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, features }) => {
    const perRow = (most: number, least = 0) =>
      fc.array(fc.integer({ min: least, max: most }), { minLength: rows, maxLength: rows });
    return fc.record({
      columns: fc.array(perRow(12), { minLength: features, maxLength: features }),
      labels: perRow(4),
      draws: perRow(3, 1),
      minLeaf: fc.integer({ min: 1, max: 4 }),
    });
  });

/**
 * 16 bins: nodes of 16 rows and more are scanned bin by bin, smaller ones by the bitmap. The training has each row three
 * times, as a node never has more draws than there are rows; the copies are out of the bag.
 */
function trainingOf(one: Case, classCount: number | null): Training {
  const { minLeaf } = one;
  const columns = one.columns.map((column) => [...column, ...column, ...column]);
  const labels = [...one.labels, ...one.labels, ...one.labels];
  const features = {
    names: columns.map((_, feature) => `x${feature}`),
    columns: columns.map((column) => Float64Array.from(column)),
  };
  const options = { bins: 16, minLeaf, featuresPerSplit: columns.length };
  return classCount === null
    ? prepareTraining({ features, target: Float64Array.from(labels) }, options)
    : prepareTraining({ features, labels: Int32Array.from(labels), classCount }, options);
}

/** Impurity of rows times their draws: squared error, or n × Gini. */
function impurity(rows: number[], { labels, draws }: Case, isClasses: boolean): number {
  const count = rows.reduce((sum, row) => sum + draws[row], 0);
  if (count === 0) return 0;
  const weight = (choose: (row: number) => number): number =>
    rows.reduce((sum, row) => sum + draws[row] * choose(row), 0);
  if (!isClasses) return weight((row) => labels[row] ** 2) - weight((row) => labels[row]) ** 2 / count;
  const squares = [0, 1, 2, 3, 4].map((label) => weight((row) => (labels[row] === label ? 1 : 0)) ** 2);
  return count - squares.reduce((sum, square) => sum + square, 0) / count;
}

/** Greatest gain over all thresholds of all features, by trying each; null where no split is possible. */
function greatestGain(one: Case, isClasses: boolean): number | null {
  const all = one.labels.map((_, row) => row);
  const drawsOf = (rows: number[]): number => rows.reduce((sum, row) => sum + one.draws[row], 0);
  let best: number | null = null;
  for (const column of one.columns) {
    for (const threshold of new Set(column)) {
      const [left, right] = [
        all.filter((row) => column[row] <= threshold),
        all.filter((row) => column[row] > threshold),
      ];
      if (left.length === 0 || right.length === 0) continue;
      if (drawsOf(left) < one.minLeaf || drawsOf(right) < one.minLeaf) continue;
      const gain =
        impurity(all, one, isClasses) - impurity(left, one, isClasses) - impurity(right, one, isClasses);
      best = Math.max(best ?? 0, gain);
    }
  }
  return best;
}

function found(finder: SplitFinder, { labels, draws }: Case): number | null {
  const rows = Int32Array.from(labels, (_, row) => row);
  const inBag = new Int32Array(3 * rows.length);
  inBag.set(draws);
  finder.startTree(inBag, new XorShift32(1));
  return finder.find({ rows, start: 0, end: rows.length }) ? finder.gain : null;
}

function expectSameGain(gain: number | null, expected: number | null): void {
  if (expected === null) expect(gain).toBeNull();
  else expect(Math.abs((gain ?? NaN) - expected)).toBeLessThan(1e-5);
}

describe('the best split', () => {
  it('takes as much off the squared error as the best of all thresholds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const training = trainingOf(one, null);
        const { steps, stepSize } = quantise(training.targets);
        const gain = found(new RegressionSplits(training, steps), one);
        expectSameGain(gain === null ? null : gain * stepSize ** 2, greatestGain(one, false));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes as much off the Gini impurity of three classes as the best of all thresholds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const three = { ...one, labels: one.labels.map((label) => label % 3) };
        expectSameGain(found(new ThreeClassSplits(trainingOf(three, 3)), three), greatestGain(three, true));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes as much off the Gini impurity of five classes as the best of all thresholds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expectSameGain(found(new ManyClassSplits(trainingOf(one, 5)), one), greatestGain(one, true));
      }),
      { numRuns: 1000 },
    );
  });

  it('of two classes is the same for Gini and for a regression on 0 and 1', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const two = { ...one, labels: one.labels.map((label) => label % 2) };
        const training = trainingOf(two, 2);
        const { steps, stepSize } = quantise(training.targets);
        const gain = found(new RegressionSplits(training, steps), two);
        expectSameGain(
          gain === null ? null : 2 * gain * stepSize ** 2,
          found(new ManyClassSplits(training), two),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
