type Value = number | string | boolean | null;

interface Placed {
  offsetMin: number;
  offsetKnown: boolean;
}

/** What all records have in common for merging: flat, and in one offset. */
export type Mergeable<R> = Placed & { [field in keyof R]: Value };

/**
 * Merges two rows of one natural key, field by field: a value wins over null, and of two values the greater one. Which of
 * two rows in one export is newer cannot be told, so the rule is one that does not depend on their order.
 */
export function mergeRows<R extends Mergeable<R>>(a: R, b: R): R {
  const merged = { ...a };
  for (const field of Object.keys(a) as (keyof R)[]) {
    if (isGreater(b[field], a[field])) merged[field] = b[field];
  }
  const { offsetMin, offsetKnown } = surerOffset(a, b);
  return { ...merged, offsetMin, offsetKnown };
}

function surerOffset(a: Placed, b: Placed): Placed {
  if (a.offsetKnown !== b.offsetKnown) return a.offsetKnown ? a : b;
  return a.offsetMin >= b.offsetMin ? a : b;
}

function isGreater(value: Value, than: Value): boolean {
  return value !== null && (than === null || value > than);
}
