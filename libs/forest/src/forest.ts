import type { Binning } from './binning/binning';
import type { ResolvedOptions } from './options';
import type { Tree } from './tree';

/** A trained forest: plain data, read by `predict`, written and read by `document/`. */
export interface Forest {
  readonly kind: 'regression' | 'classification';
  /** Values of a prediction: 1 for regression, the number of classes for classification. */
  readonly outputs: number;
  /** Rows that it was trained on. */
  readonly rows: number;
  readonly binning: Binning;
  readonly options: ResolvedOptions;
  readonly dataHash: string;
  readonly trees: readonly Tree[];
  /** By feature, together 1 (all 0 where nothing could be split). */
  readonly importances: Float64Array;
  /**
   * What the trees that did not see a training row predict for it: `outputs` values a row, NaN where every tree saw it.
   * Null without bootstrap, and in a forest that comes from a document.
   */
  readonly outOfBag: Float64Array | null;
}
