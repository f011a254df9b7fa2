import { OrderedWindow } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { minResiduals, defaultHalfWidthPct, widestHalfWidthPct } = THRESHOLDS.forecast.interval;

/**
 * Half width of the range around a forecast that holds a share `coverage` of cases, recovery points: the
 * ceil((n + 1) coverage)-th smallest absolute residual of past forecasts. 30 below 10 residuals; the whole scale, 100,
 * where so few residuals cannot promise such a coverage. Source: split conformal, Lei 2018 (science 8.5).
 *
 * @example conformalHalfWidth([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.8); // 9
 */
export function conformalHalfWidth(absResiduals: readonly number[], coverage: number): number {
  const ordered = new OrderedWindow();
  for (const residual of absResiduals) ordered.add(residual);
  return halfWidthOf(ordered, coverage);
}

/** The same of residuals that are in order already. */
export function halfWidthOf(ordered: Pick<OrderedWindow, 'size' | 'at'>, coverage: number): number {
  if (ordered.size < minResiduals) return defaultHalfWidthPct;
  return ordered.at(Math.ceil((ordered.size + 1) * coverage) - 1) ?? widestHalfWidthPct;
}
