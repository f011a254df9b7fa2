/** Data rows of one file. Twenty years are about 7,300 cycles and 40,000 journal rows. */
export const MAX_ROWS = 200_000;

/** Data rows of all files of an export together; what they are read into must fit a worker's memory. */
export const MAX_EXPORT_ROWS = 300_000;

/** Columns of a header. WHOOP's widest file has 26. */
export const MAX_COLUMNS = 200;

/** Characters of the header line, and of one record with all its quoted lines. */
export const MAX_RECORD_CHARACTERS = 64 * 1024;
