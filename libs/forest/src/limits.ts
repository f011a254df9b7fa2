/**
 * What the packed numbers of this library can hold. Everything beyond is refused at the door (`training-data.ts`,
 * `options.ts`, `document/`), so that no hot loop has to check.
 */
export const LIMITS = {
  /** A node names its feature in one byte, and 255 marks a leaf. */
  features: 254,
  /** Counts share a double with sums: 16 bits for the rows of a node. */
  rows: 65_535,
  /** A node says in 16 bits how far ahead its children lie. */
  nodesPerTree: 65_535,
  /** One byte for each binned value, bin 0 included. */
  bins: 256,
  /** A leaf keeps single precision, which ends at 3.4e38. */
  target: 1e30,
  classes: 64,
  trees: 10_000,
  /** Characters of a feature's name. */
  nameLength: 200,
} as const;
