import type { Binning } from './binning/binning';
import type { ResolvedOptions } from './options';

/** Training data made ready to grow trees on. Plain data: it can be posted to other threads as it is. */
export interface Training {
  readonly kind: 'regression' | 'classification';
  /** Values of a leaf: 1 for regression, the number of classes for classification. */
  readonly outputs: number;
  readonly rows: number;
  readonly featureCount: number;
  /** Bin of (row, feature) at `feature * rows + row`. */
  readonly bins: Uint8Array;
  /** The target, or the class of each row. */
  readonly targets: Float64Array;
  readonly binning: Binning;
  readonly options: ResolvedOptions;
  readonly dataHash: string;
}
