/** A query parameter of digits alone as a number; all else is left for the validators to refuse: `Number` would also take '', '1e1', '0x10' and a list with one member. */
export const wholeNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
