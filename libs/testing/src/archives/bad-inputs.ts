import { BAD_CSV_CONTENT } from './bad-csv-content';
import { BAD_CSV_FORM } from './bad-csv-form';
import type { BadInput } from './bad-input';
import { BAD_NAMES } from './bad-names';
import { BAD_STRUCTURE } from './bad-structure';

/** Every hostile, damaged or odd upload that the product must survive, with what must become of it. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...BAD_STRUCTURE,
  ...BAD_NAMES,
  ...BAD_CSV_FORM,
  ...BAD_CSV_CONTENT,
];
