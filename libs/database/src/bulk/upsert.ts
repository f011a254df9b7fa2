import { incoming } from './incoming';
import type { Table, TableColumn } from './table';

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/**
 * One INSERT for any number of a user's rows: new ones are added, changed ones overwritten, equal ones not touched.
 * The rows must differ in their keys.
 */
export function upsert(table: Table, userId: string, rows: readonly object[]): Statement {
  const { sql, parameters } = incoming(rows, table.columns, 2);
  const changing = table.columns.filter((column) => !table.fixed.includes(column));
  return {
    sql: `
      INSERT INTO ${table.name} (user_id, ${list(table.columns)})
      SELECT $1, given.* FROM (${sql}) AS given
      ON CONFLICT (user_id, ${list(table.key)}) DO UPDATE SET ${changing.map(overwrite).join(', ')}
      WHERE ${differ(changing, table.name, 'excluded')}`,
    parameters: [userId, ...parameters],
  };
}

export const list = (columns: readonly TableColumn[], of?: string): string =>
  columns.map(({ name }) => (of === undefined ? name : `${of}.${name}`)).join(', ');

export const overwrite = ({ name }: TableColumn): string => `${name} = excluded.${name}`;

/** True when any of the columns differs, null being a value like any other. */
export const differ = (columns: readonly TableColumn[], left: string, right: string): string =>
  `(${list(columns, left)}) IS DISTINCT FROM (${list(columns, right)})`;
