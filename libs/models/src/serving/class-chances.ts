import type { FeatureTable } from '@whoop/forest';
import { CLASS_COUNT } from '../classes/class-metrics';
import type { ServedClassifier } from '../documents/classifier-document';

/** Chances of the three classes for each row, from the good class to the bad; null where the past does not allow it. */
export function classChances(
  { forest, usualShares, weight, shown }: ServedClassifier,
  table: FeatureTable,
): [number, number, number][] | null {
  if (!shown || forest === null) return null;
  const said = forest.predictProbabilities(table);
  return Array.from({ length: said.length / CLASS_COUNT }, (_, row) => {
    const chance = (label: number): number =>
      usualShares[label]! + weight * (said[CLASS_COUNT * row + label]! - usualShares[label]!);
    return [chance(0), chance(1), chance(2)];
  });
}
