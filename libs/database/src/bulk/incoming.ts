import { binaryArray } from './binary-array';
import { ELEMENT_CODECS } from './element-codecs';
import type { ElementType } from './element-codecs';
import type { TableColumn } from './table';

/** Rows on their way into the database: a relation to select from and the parameters that it names. */
export interface Incoming {
  sql: string;
  parameters: Buffer[];
}

/**
 * One parameter per column, whatever the number of rows, numbered from `first`.
 * The relation has the columns' own names and types.
 */
export function incoming(rows: readonly object[], columns: readonly TableColumn[], first: number): Incoming {
  const names = columns.map(({ name }) => name);
  const types = columns.map(({ type }) => elementType(type));
  const arrays = types.map((type, index) => `$${first + index}::${type}[]`);
  return {
    sql: `SELECT ${columns.map(fromElement).join(', ')} FROM unnest(${arrays.join(', ')}) AS given (${names.join(', ')})`,
    parameters: columns.map(({ property }, index) =>
      binaryArray(
        types[index]!,
        rows.map((row) => (row as Record<string, unknown>)[property]),
      ),
    ),
  };
}

/** Instants travel as epoch ms: a number is rendered and parsed quicker than a timestamp in text, and is as exact. */
function elementType(type: string): ElementType {
  if (type === 'timestamptz' || type === 'double precision') return 'float8';
  if (Object.hasOwn(ELEMENT_CODECS, type)) return type as ElementType;
  throw new TypeError(`columns of the type ${type} cannot be written in bulk: give it a codec`);
}

const fromElement = ({ name, type }: TableColumn): string =>
  type === 'timestamptz' ? `to_timestamp(given.${name} / 1000) AS ${name}` : `given.${name}`;
