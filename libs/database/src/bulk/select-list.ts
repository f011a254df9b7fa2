import type { TableColumn } from './table';

/** The columns under the names that they have in code, instants as epoch ms: rows come out as plain records. */
export const selectList = (columns: readonly TableColumn[]): string =>
  columns.map(({ name, type, property }) => `${read(name, type)} AS "${property}"`).join(', ');

// extract() is exact (numeric); date_part() would give seconds in floating point, a hair off the millisecond.
const read = (name: string, type: string): string =>
  type === 'timestamptz' ? `(extract(epoch FROM ${name}) * 1000)::float8` : name;
