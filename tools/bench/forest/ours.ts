import { fitForest, likeliestClasses, predict, writeForest } from '@whoop/forest';
import { classificationOf, regressionOf, TREES } from './problem';
import { serveTrials } from './serve-trials';

/** libs/forest as it is by default; out-of-bag predictions and importances are part of its training. */
void serveTrials((kind, problem, seed) => {
  const data = kind === 'regression' ? regressionOf(problem) : classificationOf(problem);
  const forest = fitForest(data, { trees: TREES, seed });
  return {
    predict: ({ features }) => {
      const values = predict(forest, features);
      return kind === 'regression' ? values : likeliestClasses(values, 3);
    },
    document: () => writeForest(forest),
  };
});
