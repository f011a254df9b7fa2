import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UsersStore } from '@whoop/database';
import { Problem } from '../problem/problem';

/** What was answered to the first request with a key. */
export interface StoredAnswer {
  status: number;
  body: object;
}

interface KeyRow {
  requestHash: string;
  status: number | null;
  response: object | null;
}

/** Remembers for a day what was answered to which Idempotency-Key. Keys belong to their user. */
@Injectable()
export class IdempotencyStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Answers a request once: the first time through `answer`, afterwards from memory. A failure is not remembered, so that
   * the client may try again with the same key. Makes the user if there is none.
   * @throws Problem `idempotency_key_reused` for another request, `idempotency_in_flight` while the first one runs
   */
  async once(
    { userId, key, hash }: { userId: string; key: string; hash: string },
    answer: () => Promise<StoredAnswer>,
  ): Promise<StoredAnswer> {
    if (!(await this.claim(userId, key, hash))) return this.remembered(userId, key, hash);
    try {
      const given = await answer();
      await this.dataSource.query(REMEMBER, [userId, key, given.status, JSON.stringify(given.body)]);
      return given;
    } catch (error) {
      // When even this fails, the claim lapses by itself.
      await this.dataSource.query(RELEASE, [userId, key]).catch(() => undefined);
      throw error;
    }
  }

  private async claim(userId: string, key: string, hash: string): Promise<boolean> {
    await new UsersStore(this.dataSource).ensure(userId);
    const claimed: unknown[] = await this.dataSource.query(CLAIM, [userId, key, hash]);
    return claimed.length > 0;
  }

  private async remembered(userId: string, key: string, hash: string): Promise<StoredAnswer> {
    const [row]: KeyRow[] = await this.dataSource.query(READ, [userId, key]);
    if (row !== undefined && row.requestHash !== hash)
      throw new Problem('idempotency_key_reused', 'Use a new Idempotency-Key for another file.');
    if (row?.status == null || row.response === null)
      throw new Problem(
        'idempotency_in_flight',
        'The first request with this Idempotency-Key has not ended yet.',
      );
    return { status: row.status, body: row.response };
  }
}

/** A claim whose gateway died is free again after it could have waited and uploaded at its slowest. */
const CLAIM = `
  WITH expired AS (
    DELETE FROM idempotency_keys WHERE user_id = $1 AND key <> $2 AND created_at < now() - interval '24 hours'
  )
  INSERT INTO idempotency_keys AS held (user_id, key, request_hash) VALUES ($1, $2, $3)
  ON CONFLICT (user_id, key) DO UPDATE
    SET request_hash = excluded.request_hash, status = NULL, response = NULL, created_at = now()
    WHERE held.created_at < now() - interval '24 hours'
       OR (held.response IS NULL AND held.created_at < now() - interval '5 minutes')
  RETURNING key`;
const READ = `
  SELECT request_hash AS "requestHash", status, response FROM idempotency_keys WHERE user_id = $1 AND key = $2`;
const REMEMBER = `UPDATE idempotency_keys SET status = $3, response = $4 WHERE user_id = $1 AND key = $2`;
const RELEASE = `DELETE FROM idempotency_keys WHERE user_id = $1 AND key = $2 AND response IS NULL`;
