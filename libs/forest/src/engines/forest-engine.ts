import type { FeatureTable } from '../feature-table';
import type { ForestOptions } from '../options';
import type { ClassificationData, RegressionData } from '../training-data';

/** `forest` is this library; `ml-random-forest` is the package of that name, kept for parity and comparison. */
export const ENGINES = ['forest', 'ml-random-forest'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What every trained model has, whichever engine grew it. */
interface TrainedForest {
  /** Days it was trained on, and the hash that says which (`dataHash`). */
  readonly rows: number;
  readonly dataHash: string;
  /** By feature, together 1 (all 0 where nothing could be split). */
  readonly importances: Float64Array;
  /** Predictions for the training rows by the trees that did not see them; null where the engine has none. */
  readonly outOfBag: Float64Array | null;
  /** Plain JSON data, for `ForestEngine.readDocument` of the same engine. */
  asDocument(): object;
}

export interface RegressionForest extends TrainedForest {
  readonly kind: 'regression';
  /** One value a row. Throws `WrongFeatures` for a table with other features than the training's. */
  predict(table: FeatureTable): Float64Array;
}

export interface ClassificationForest extends TrainedForest {
  readonly kind: 'classification';
  readonly classCount: number;
  /** Probability of (row, class) at `row * classCount + class`. Throws `WrongFeatures`. */
  predictProbabilities(table: FeatureTable): Float64Array;
}

/** What the product asks of a random forest. Fitting throws `BadTrainingData`, reading `BadForestDocument`. */
export interface ForestEngine {
  readonly name: EngineName;
  fitRegression(data: RegressionData, options?: ForestOptions): RegressionForest;
  fitClassification(data: ClassificationData, options?: ForestOptions): ClassificationForest;
  readDocument(document: unknown): RegressionForest | ClassificationForest;
}
