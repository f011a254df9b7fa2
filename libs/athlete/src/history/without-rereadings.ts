const MS_PER_MIN = 60_000;

/** A record as an export shows it, on the wall clock. */
interface ShownRecord {
  startUtcMs: number;
  offsetMin: number;
  offsetKnown: boolean;
}

/**
 * Leaves out the records that another export shows as well, under its own idea of the offset: an export without
 * timezones is stored under assumed ones, so the same workout is two records. A record with an assumed offset goes when
 * one of the same wall clock and the same `nameOf` stays. Those with a known offset all stay, in their order.
 */
export function withoutRereadings<Row extends ShownRecord>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Row[] {
  if (rows.every((row) => row.offsetKnown)) return rows;
  const shownAs = (row: Row): string => `${row.startUtcMs + row.offsetMin * MS_PER_MIN} ${nameOf(row)}`;
  const kept = rows.filter((row) => row.offsetKnown);
  const shown = new Set(kept.map(shownAs));
  for (const row of rows) {
    if (row.offsetKnown || shown.has(shownAs(row))) continue;
    shown.add(shownAs(row));
    kept.push(row);
  }
  return kept;
}
