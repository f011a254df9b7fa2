import { arrayLiteral } from './array-literal';
import { floatArray } from './float-array';
import type { TableColumn } from './table';

/** Rows on their way into the database: a relation to select from and the parameters that it names. */
export interface Incoming {
  sql: string;
  parameters: (string | Buffer)[];
}

/**
 * One parameter per column, whatever the number of rows, numbered from `first`.
 * The relation has the columns' own names and types.
 */
export function incoming(rows: readonly object[], columns: readonly TableColumn[], first: number): Incoming {
  const names = columns.map(({ name }) => name);
  const arrays = columns.map(({ type }, index) => `$${first + index}::${elementType(type)}[]`);
  return {
    sql: `SELECT ${columns.map(fromElement).join(', ')} FROM unnest(${arrays.join(', ')}) AS given (${names.join(', ')})`,
    parameters: columns.map(({ property, type }) => {
      const values = rows.map((row) => (row as Record<string, unknown>)[property]);
      return elementType(type) === 'float8' ? floatArray(values) : arrayLiteral(values);
    }),
  };
}

// Instants travel as epoch ms: a number is rendered and parsed quicker than a timestamp in text, and is as exact.
const elementType = (type: string): string =>
  type === 'timestamptz' || type === 'double precision' ? 'float8' : type;

const fromElement = ({ name, type }: TableColumn): string =>
  type === 'timestamptz' ? `to_timestamp(given.${name} / 1000) AS ${name}` : `given.${name}`;
