import type { DataSource, EntityManager } from 'typeorm';

/** What a store runs on: the pool, or the transaction that it should be part of. */
export type Db = DataSource | EntityManager;

/** Both kinds of `Db` answer the same questions through an entity manager. */
export const managerOf = (db: Db): EntityManager => ('manager' in db ? db.manager : db);
