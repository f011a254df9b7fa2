import { incoming } from './incoming';
import type { Table, TableColumn } from './table';
import { differ, list, overwrite } from './upsert';
import type { Statement } from './upsert';

export interface Replacement {
  userId: string;
  /** All rows that the user shall have, different in their keys. */
  rows: readonly object[];
  /** The columns that the rows bring. */
  given: readonly TableColumn[];
  /** By column name: what every written row is stamped with. */
  stamps: Readonly<Record<string, number>>;
  /** The columns that a row loses when it changes. */
  cleared?: readonly TableColumn[];
}

/**
 * One statement that makes a user's rows equal to the given ones: it adds, overwrites and deletes, and leaves equal rows
 * alone, with their stamps. It gives back `{written, deleted}`.
 */
export function replaceRows(
  table: Table,
  { userId, rows, given, stamps, cleared = [] }: Replacement,
): Statement {
  const names = Object.keys(stamps);
  const { sql, parameters } = incoming(rows, given, 2 + names.length);
  const key = list(table.key, 'incoming');
  const changes = [
    ...names.map((name) => `${name} = excluded.${name}`),
    ...given.map(overwrite),
    ...cleared.map(({ name }) => `${name} = NULL`),
  ];
  return {
    // Equal rows are sifted out before the insert: ON CONFLICT would lock each of them, which is a write as well.
    sql: `
      WITH incoming AS MATERIALIZED (${sql}),
      written AS (
        INSERT INTO ${table.name} (user_id, ${[...names, list(given)].join(', ')})
        SELECT $1, ${[...names.map((_, i) => `$${i + 2}::int`), list(given, 'incoming')].join(', ')}
        FROM incoming LEFT JOIN ${table.name} present ON present.user_id = $1 AND (${list(table.key, 'present')}) = (${key})
        WHERE present.user_id IS NULL OR ${differ(given, 'present', 'incoming')}
        ON CONFLICT (user_id, ${list(table.key)}) DO UPDATE SET ${changes.join(', ')}
        RETURNING 1
      ),
      deleted AS (
        DELETE FROM ${table.name} present
        WHERE present.user_id = $1 AND NOT EXISTS (SELECT FROM incoming WHERE (${key}) = (${list(table.key, 'present')}))
        RETURNING 1
      )
      SELECT (SELECT count(*)::int FROM written) AS written, (SELECT count(*)::int FROM deleted) AS deleted`,
    parameters: [userId, ...Object.values(stamps), ...parameters],
  };
}
