/** One number per calendar day, oldest first; null where it is not known. */
export type Series = readonly (number | null)[];

/** The value of day t; null where it is not known, and for days before the first and after the last. */
export function valueAt(series: Series, t: number): number | null {
  return series[t] ?? null;
}
