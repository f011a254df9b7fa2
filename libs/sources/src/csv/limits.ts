/**
 * Data rows of one file, and of all files of an export together. Twenty years are about 7,300 cycles, 8,000 sleeps, 7,000
 * workouts and 40,000 answers. Read, merged over as many stored rows and made into days, this many take 390 MB.
 */
export const MAX_ROWS = 120_000;

/** Columns of a header. WHOOP's widest file has 26. */
export const MAX_COLUMNS = 200;

/** Characters of the header line, and of one record with all its quoted lines. */
export const MAX_RECORD_CHARACTERS = 64 * 1024;
