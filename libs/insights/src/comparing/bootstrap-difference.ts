import { blockBootstrap } from '@whoop/statistics';
import type { BootstrapDistribution, BootstrapOptions } from '@whoop/statistics';

/** A value of one of two groups. */
export interface GroupValue {
  exposed: boolean;
  y: number;
}

/** How the difference of two groups' means varies when days are drawn anew, both groups together and in order of time. */
export function bootstrapDifference(
  rows: readonly GroupValue[],
  options: BootstrapOptions,
): BootstrapDistribution | null {
  const exposed = rows.map((row) => Number(row.exposed));
  const columns = [
    exposed,
    rows.map((row) => (row.exposed ? row.y : 0)),
    exposed.map((one) => 1 - one),
    rows.map((row) => (row.exposed ? 0 : row.y)),
  ];
  return blockBootstrap(
    columns,
    ([n, sum, m, rest]) => (n === 0 || m === 0 ? NaN : sum! / n! - rest! / m!),
    options,
  );
}
