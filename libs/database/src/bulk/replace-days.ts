import type { Day } from '@whoop/athlete';
import { DayColumns } from '../entities/day-columns';
import { incoming } from './incoming';
import type { Table } from './table';
import { differ, list, overwrite } from './upsert';
import type { Statement } from './upsert';

/** One statement that adds, overwrites and deletes; it gives back `{written, deleted}`. */
export function replaceDays(
  table: Table,
  { userId, days, dataVersion }: { userId: string; days: readonly Day[]; dataVersion: number },
): Statement {
  const measures = table.columns.filter(({ declaredBy }) => declaredBy === DayColumns);
  const due = table.columns.filter((column) => !measures.includes(column) && column.name !== 'data_version');
  const { sql, parameters } = incoming(days, measures, 3);
  return {
    // Equal days are sifted out before the insert: ON CONFLICT would lock each of them, which is a write as well.
    sql: `
      WITH incoming AS MATERIALIZED (${sql}),
      written AS (
        INSERT INTO daily_metrics (user_id, data_version, ${list(measures)})
        SELECT $1, $2, ${list(measures, 'incoming')}
        FROM incoming LEFT JOIN daily_metrics day ON day.user_id = $1 AND day.date = incoming.date
        WHERE day.date IS NULL OR ${differ(measures, 'day', 'incoming')}
        ON CONFLICT (user_id, date) DO UPDATE
        SET data_version = excluded.data_version, ${measures.map(overwrite).join(', ')},
            ${due.map(({ name }) => `${name} = NULL`).join(', ')}
        RETURNING 1
      ),
      deleted AS (
        DELETE FROM daily_metrics day
        WHERE day.user_id = $1 AND NOT EXISTS (SELECT FROM incoming WHERE incoming.date = day.date)
        RETURNING 1
      )
      SELECT (SELECT count(*)::int FROM written) AS written, (SELECT count(*)::int FROM deleted) AS deleted`,
    parameters: [userId, dataVersion, ...parameters],
  };
}
