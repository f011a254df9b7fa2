import { formatNumber } from '@whoop/athlete';
import { OUTCOMES } from '../outcomes';
import type { OutcomeName } from '../outcomes';
import { comparative } from '../wording/difference';
import type { ComparedMean } from './compare-means';

/** Of each reported measure its mean beside that of the span before. HRV and load in their own units. */
export type Comparisons = Readonly<Record<OutcomeName, ComparedMean>>;

/**
 * One sentence on what changed most, in smallest effects worth telling; null where nothing can be compared. Source: science
 * 10.1 (1).
 */
export function headline(compared: Partial<Comparisons>, than: string): string | null {
  const sized = Object.entries(compared).flatMap(([name, { delta, mean, prev }]) => {
    const outcome = OUTCOMES[name as OutcomeName];
    if (delta === null || mean === null || prev === null || prev === 0) return [];
    const inUnit = outcome.scale === 'plain' ? delta : (100 * delta) / prev;
    return [{ outcome, inUnit, size: Math.abs(inUnit) / outcome.sesoi }];
  });
  const largest = sized.sort((a, b) => b.size - a.size)[0];
  if (largest === undefined) return null;
  const { outcome, inUnit, size } = largest;
  if (size < 1) return `A steady span: nothing moved much against ${than}.`;
  const amount = `${formatNumber(Math.abs(inUnit), outcome.decimals)} ${outcome.unit}`;
  return `Your ${outcome.noun} was ${amount} ${comparative(outcome, inUnit)} than in ${than}.`;
}
