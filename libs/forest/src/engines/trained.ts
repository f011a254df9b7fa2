import type { FeatureTable } from '../feature-table';
import type { ClassificationForest, RegressionForest } from './forest-engine';

/** What an engine's own kind of forest has in common with the other's. */
export interface AnyForest {
  readonly kind: 'regression' | 'classification';
  readonly outputs: number;
  readonly rows: number;
  readonly dataHash: string;
  readonly importances: Float64Array;
  readonly outOfBag: Float64Array | null;
}

/** How an engine predicts with its forests and writes them. */
export interface Operations<Own extends AnyForest> {
  predict(forest: Own, table: FeatureTable): Float64Array;
  write(forest: Own): object;
}

export function asRegression<Own extends AnyForest>(
  forest: Own,
  operations: Operations<Own>,
): RegressionForest {
  return {
    ...common(forest, operations),
    kind: 'regression',
    predict: (table) => operations.predict(forest, table),
  };
}

export function asClassification<Own extends AnyForest>(
  forest: Own,
  operations: Operations<Own>,
): ClassificationForest {
  return {
    ...common(forest, operations),
    kind: 'classification',
    classCount: forest.outputs,
    predictProbabilities: (table) => operations.predict(forest, table),
  };
}

export const asTrained = <Own extends AnyForest>(
  forest: Own,
  operations: Operations<Own>,
): RegressionForest | ClassificationForest =>
  forest.kind === 'regression' ? asRegression(forest, operations) : asClassification(forest, operations);

const common = <Own extends AnyForest>(forest: Own, operations: Operations<Own>) => ({
  rows: forest.rows,
  dataHash: forest.dataHash,
  importances: forest.importances,
  outOfBag: forest.outOfBag,
  asDocument: () => operations.write(forest),
});
