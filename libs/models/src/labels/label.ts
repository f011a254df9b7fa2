/** 0 is the good class and 2 the one to be warned of. */
export type ClassLabel = 0 | 1 | 2;

/** A label by calendar day, from the days after it; null where they do not say. */
export type Labels = readonly (ClassLabel | null)[];

/** Class 2 below the lower, 1 below the upper bound, else 0: of a value of which more is better. */
export const classOf = (value: number, { lower, upper }: { lower: number; upper: number }): ClassLabel =>
  value < lower ? 2 : value < upper ? 1 : 0;
