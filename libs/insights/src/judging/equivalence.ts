import { studentTwoSided } from '@whoop/statistics';
import type { Estimate } from '../comparing/estimate';

/**
 * The larger of the two one-sided chances that an effect is at least `sesoi` either way: what speaks against "no effect".
 * Source: Lakens 2017 (science 9.1).
 */
export function equivalenceP(
  { effect, standardError, nEffective }: Pick<Estimate, 'effect' | 'standardError' | 'nEffective'>,
  sesoi: number,
): number {
  const t = (sesoi - Math.abs(effect)) / standardError;
  const tail = studentTwoSided(t, Math.max(1, nEffective - 1)) / 2;
  return t > 0 ? tail : 1 - tail;
}
