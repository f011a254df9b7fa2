import { MODEL_THRESHOLDS } from '../thresholds';
import { errorsOf } from './errors';

const { minCommonDays, margin } = MODEL_THRESHOLDS.challenge;

/** What the present champion and its challenger said of the same days, which neither had been trained on. */
export interface Duel {
  champion: ArrayLike<number>;
  challenger: ArrayLike<number>;
  actual: ArrayLike<number>;
}

/**
 * Why the present champion stays, null where the challenger takes over. Newer data is the challenger's by right: the champion
 * stays only where it was better by 1 % on 28 days or more. Source: design 7 ("every new model version is a challenger").
 */
export function whyChampionStays({ champion, challenger, actual }: Duel): string | null {
  if (actual.length < minCommonDays) return null;
  const [own, other] = [errorsOf(champion, actual).mae, errorsOf(challenger, actual).mae];
  if (own === null || other === null || own > (1 - margin) * other) return null;
  return `the model before stays: error ${own.toFixed(1)} against ${other.toFixed(1)} on the ${actual.length} days since`;
}
