import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

export interface TableColumn {
  /** In code. */
  property: string;
  /** In the database. */
  name: string;
  /** As the entity declares it, for example `double precision`. */
  type: string;
  /** The class that declares it: the entity or one of its bases. */
  declaredBy: unknown;
}

/** A table of rows that belong to users; the owner's column `user_id` is left out of the lists. */
export interface Table {
  name: string;
  columns: TableColumn[];
  /** What tells a user's rows apart: the unique constraint where there is one, else the primary key. */
  key: TableColumn[];
  /** Columns that an update leaves alone: both of those keys. */
  fixed: TableColumn[];
}

/** Reads a table off its entity, so that a new column is one line there (and one in a migration). */
export function tableOf(manager: EntityManager, entity: EntityTarget<ObjectLiteral>): Table {
  const metadata = manager.dataSource.getMetadata(entity);
  const columns = metadata.columns
    .filter(({ propertyName }) => propertyName !== 'userId')
    .map((column) => ({
      property: column.propertyName,
      name: column.databaseName,
      type: String(column.type),
      declaredBy: column.target,
    }));
  const only = (names: { databaseName: string }[]) =>
    columns.filter(({ name }) => names.some(({ databaseName }) => databaseName === name));
  const key = only(metadata.uniques[0]?.columns ?? metadata.primaryColumns);
  return { name: metadata.tableName, columns, key, fixed: [...key, ...only(metadata.primaryColumns)] };
}
