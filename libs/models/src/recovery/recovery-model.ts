import { clamp } from '@whoop/statistics';
import type { FeatureTable, ForestEngine, RegressionForest } from '@whoop/forest';
import { fitRidge, predictRidge } from '../ridge/ridge';
import type { Ridge } from '../ridge/ridge';
import { MODEL_THRESHOLDS } from '../thresholds';

const { forest: settings, training } = MODEL_THRESHOLDS;

/** Tomorrow's recovery from a row of features: a ridge, and a forest where there are rows enough. */
export interface RecoveryModel {
  ridge: Ridge;
  /** Null below 30 rows: it would only remember them (ml D). */
  forest: RegressionForest | null;
}

export interface RowsToFit {
  table: FeatureTable;
  target: Float64Array;
}

/** Fits both on all the rows. The forest is the same for the same rows and seed. Source: ml.md E. */
export function fitRecovery({ table, target }: RowsToFit, engine: ForestEngine, seed: number): RecoveryModel {
  const rows = target.length;
  const forest =
    rows < training.forestFromRows
      ? null
      : engine.fitRegression(
          { features: table, target },
          { ...forestOptions(rows, table.names.length), seed },
        );
  return { ridge: fitRidge(table, target), forest };
}

/** 100 trees, leaves of 10 draws (fewer below 80 rows), a third of the features at each split. Source: ml.md C3, E. */
export function forestOptions(rows: number, features: number) {
  const small = Math.max(
    settings.smallestLeaf,
    Math.min(settings.minLeaf, Math.floor(rows * settings.smallLeafShare)),
  );
  return {
    trees: settings.trees,
    minLeaf: rows < settings.smallBelowRows ? small : settings.minLeaf,
    featuresPerSplit: Math.max(1, Math.round(features * settings.featureShare)),
    bins: settings.bins,
  };
}

/** The ways in which a model can answer. */
export type ModelCandidate = 'ridge' | 'forest_ridge';

/** One forecast a row, percent, 0-100. `forest_ridge` is the mean of both; without a forest it is the ridge. */
export function predictRecovery(
  model: RecoveryModel,
  table: FeatureTable,
): Record<ModelCandidate, Float64Array> {
  const ridge = predictRidge(model.ridge, table);
  const forest = model.forest?.predict(table) ?? ridge;
  return {
    ridge: ridge.map((value) => clamp(value, 0, 100)),
    forest_ridge: ridge.map((value, row) => clamp((value + forest[row]!) / 2, 0, 100)),
  };
}
