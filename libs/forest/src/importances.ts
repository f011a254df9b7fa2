/**
 * How much of the impurity each feature took off: shares of each tree, then their mean over the trees, as scikit-learn
 * has it. Together 1, or all 0 where no tree has a split. A feature with many distinct values is favoured: read them as a
 * ranking, not as effects.
 */
export function gainImportances(
  trees: readonly { gains: Float64Array }[],
  featureCount: number,
): Float64Array {
  const shares = new Float64Array(featureCount);
  for (const { gains } of trees) addShares(shares, gains);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return total > 0 ? shares.map((share) => share / total) : shares;
}

function addShares(shares: Float64Array, gains: Float64Array): void {
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  if (total > 0) gains.forEach((gain, feature) => (shares[feature]! += gain / total));
}
