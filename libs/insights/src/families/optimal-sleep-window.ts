import { INSIGHT_THRESHOLDS } from '../thresholds';

const { binHours, minPerBin, shrink, withinPoints } = INSIGHT_THRESHOLDS.sleepWindow;

/** The lengths of sleep after which an athlete recovers best. */
export interface SleepWindow {
  loHours: number;
  hiHours: number;
  /** Lower end of the best bin, hours, and what it gives: points against usual, drawn towards 0 for few nights. */
  bestBin: number;
  expected: number;
  /** By lower end of the bin. */
  bins: Readonly<Record<string, number>>;
}

/**
 * Bins of half an hour with 5 nights or more, each one's mean drawn to n / (n + 5) of itself; the window is the best bin
 * and those next to it within 2 points of it. Pairs are hours asleep and recovery against usual. Null without such a bin.
 * Source: science 9.2 (2), vector I16.
 */
export function optimalSleepWindow(pairs: readonly (readonly [number, number])[]): SleepWindow | null {
  const sums = new Map<number, { n: number; sum: number }>();
  for (const [hours, residual] of pairs) {
    const bin = Math.floor(hours / binHours);
    const { n, sum } = sums.get(bin) ?? { n: 0, sum: 0 };
    sums.set(bin, { n: n + 1, sum: sum + residual });
  }
  const bins = new Map(
    [...sums]
      .filter(([, { n }]) => n >= minPerBin)
      .sort(([a], [b]) => a - b)
      .map(([bin, { n, sum }]) => [bin, sum / (n + shrink)]),
  );
  if (bins.size === 0) return null;
  const expected = Math.max(...bins.values());
  const best = [...bins.keys()].find((bin) => bins.get(bin) === expected)!;
  const isNear = (bin: number): boolean => (bins.get(bin) ?? -Infinity) >= expected - withinPoints;
  let [low, high] = [best, best];
  while (isNear(low - 1)) low -= 1;
  while (isNear(high + 1)) high += 1;
  return {
    loHours: low * binHours,
    hiHours: (high + 1) * binHours,
    bestBin: best * binHours,
    expected,
    bins: Object.fromEntries([...bins].map(([bin, value]) => [(bin * binHours).toFixed(1), value])),
  };
}
