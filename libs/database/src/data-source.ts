import { DataSource } from 'typeorm';
import { types } from 'pg';
import { ENTITIES } from './entities/entities';
import { MIGRATIONS } from './migrations/migrations';
import { PostgresNames } from './names';

export interface DataSourceOptions {
  /** `postgres://…` */
  url: string;
  /** Connections at most; 10 when not given. */
  poolSize?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
}

/**
 * The pool of one process, not yet initialised. The server ends whatever hangs: a lock after 10 s, a statement after 60 s,
 * a transaction that does nothing after 30 s (reliability R14). A connection that cannot be had within 2 s is an error,
 * whether the server is away or the pool is exhausted.
 */
export function createDataSource({ url, poolSize = 10, applicationName }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName,
    connectTimeoutMS: 2_000,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    namingStrategy: new PostgresNames(),
    synchronize: false,
    installExtensions: false,
    extra: {
      lock_timeout: 10_000,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      // What pages cost on an SSD. The default, meant for spinning disks, turns look-ups in small tables into full reads.
      options: '-c random_page_cost=1.1',
      types: { getTypeParser },
    },
  });
}

/** A date stays the string that it is: a `Date` would be midnight in the zone of this machine. */
const getTypeParser: typeof types.getTypeParser = (
  oid: number,
  format?: string,
): ((text: string) => unknown) =>
  oid === DATE_OID ? (text) => text : types.getTypeParser(oid, format as 'text');

const DATE_OID: number = types.builtins.DATE;
