const MIB = 1024 * 1024;

/** A genuine export has 4 entries; a hand-made ZIP with folders and system junk stays far below this. */
export const MAX_ENTRIES = 200;

/** Inflated bytes of one entry. Five years of data are 1.5 MB in all four files. */
export const MAX_ENTRY_BYTES = 32 * MIB;

/** Inflated bytes of all entries together. */
export const MAX_TOTAL_BYTES = 48 * MIB;

/** Inflated over compressed. Genuine exports reach about 6 : 1, a file of placeholder rows about 60 : 1. */
export const MAX_RATIO = 200;

/** Entries up to this size may compress as well as they like: there is nothing to gain from refusing them. */
export const RATIO_FREE_BYTES = MIB;

/** Bytes of an entry's name. */
export const MAX_NAME_BYTES = 255;
