import { DefaultNamingStrategy } from 'typeorm';
import type { Table } from 'typeorm';

/**
 * The column of a property: snake_case, instants without their unit (`startUtcMs` is stored as `start_utc`, a `timestamptz`),
 * and a window of days as a word of its own (`hrvBaseline7d` is `hrv_baseline_7d`).
 */
export function columnName(property: string): string {
  return property
    .replace(/([a-z])(\d+d)$/, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/_utc_ms$/, '_utc');
}

/**
 * Names constraints as Postgres itself does, so that the migrations need not spell them out and still meet the entities.
 * Postgres cuts names at 63 bytes; no name of ours is that long (the drift test would tell).
 */
export class PostgresNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? columnName(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${this.getTableName(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return [this.getTableName(table), ...columns, 'key'].join('_');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return [this.getTableName(table), ...columns, 'fkey'].join('_');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return [this.getTableName(table), ...columns, 'idx'].join('_');
  }
}
