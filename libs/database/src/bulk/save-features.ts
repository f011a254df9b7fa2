import type { DayFeatures } from '@whoop/athlete';
import { FeatureColumns } from '../entities/feature-columns';
import { incoming } from './incoming';
import type { Table } from './table';
import { differ } from './upsert';
import type { Statement } from './upsert';

/** One UPDATE of all days that differ. */
export function saveFeatures(
  table: Table,
  { userId, rows, featureVersion }: { userId: string; rows: readonly DayFeatures[]; featureVersion: number },
): Statement {
  const engineered = table.columns.filter(({ declaredBy }) => declaredBy === FeatureColumns);
  const date = table.columns.filter(({ name }) => name === 'date');
  const { sql, parameters } = incoming(rows, [...date, ...engineered], 3);
  return {
    sql: `
      UPDATE daily_metrics day
      SET feature_version = $2, ${engineered.map(({ name }) => `${name} = given.${name}`).join(', ')}
      FROM (${sql}) AS given
      WHERE day.user_id = $1 AND day.date = given.date
        AND (day.feature_version IS DISTINCT FROM $2 OR ${differ(engineered, 'day', 'given')})`,
    parameters: [userId, featureVersion, ...parameters],
  };
}
