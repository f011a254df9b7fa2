import { normalBelow, percentileInterval, studentCritical } from '@whoop/statistics';
import type { BootstrapDistribution, Welch } from '@whoop/statistics';

/** A difference with what its bootstrap and its t-test say of it. */
interface Tested {
  effect: number;
  drawn: BootstrapDistribution;
  test: Welch;
  /** Independent days on the smaller side. */
  nEffective: number;
}

/**
 * 95 % and 90 % intervals of a difference: the wider, on each side, of the bootstrap's and the t-test's, as p is the larger
 * of the two. Percentiles of a bootstrap of 6 days are far too narrow, so they are taken further out, by Student's t and
 * the lost degree of freedom. Source: Hesterberg 2015 ("expanded percentile"); decision 0015.
 */
export function honestInterval(tested: Tested): Record<'interval95' | 'interval90', [number, number]> {
  return { interval95: at(0.95, tested), interval90: at(0.9, tested) };
}

function at(level: number, { effect, drawn, test, nEffective }: Tested): [number, number] {
  const n = Math.max(3, nEffective);
  const reach = studentCritical(1 - level, n - 1) * Math.sqrt(n / (n - 1));
  const [low, high] = percentileInterval(drawn, 1 - 2 * normalBelow(-reach));
  const half = studentCritical(1 - level, test.df) * test.standardError;
  return [Math.min(low, effect - half), Math.max(high, effect + half)];
}
