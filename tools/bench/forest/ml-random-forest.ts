import { RandomForestClassifier, RandomForestRegression } from 'ml-random-forest';
import { FEATURES, TREES } from './problem';
import type { Problem } from './problem';
import { serveTrials } from './serve-trials';

const rowsOf = ({ features, target }: Problem): number[][] =>
  Array.from(target, (_, row) => features.columns.map((column) => column[row]!));

/**
 * The package itself, as near to the others as its options come, and without its out-of-bag pass, which takes as long
 * again. Classification gets five features a tree, where the others draw five a split: its cheapest form.
 */
void serveTrials((kind, problem, seed) => {
  const common = { nEstimators: TREES, seed, replacement: false, noOOB: true };
  const treeOptions = { minNumSamples: 1, gainThreshold: 0 };
  const [Forest, maxFeatures, truth] =
    kind === 'regression'
      ? [RandomForestRegression, FEATURES, problem.target]
      : [RandomForestClassifier, Math.floor(Math.sqrt(FEATURES)), problem.labels];
  const forest = new Forest({ ...common, maxFeatures, treeOptions });
  forest.train(rowsOf(problem), Array.from(truth));
  return { predict: (test) => forest.predict(rowsOf(test)), document: () => forest };
});
