import type { Stack } from '@whoop/testing';
import { generateExport } from '@whoop/testing';
import { Client } from 'pg';

/**
 * Stores one athlete by a real upload and multiplies the days and what is said of them by SQL: `count` athletes with
 * histories of their own rows.
 */
export async function storeAthletes(stack: Stack, count: number, days: number): Promise<string[]> {
  const { zip } = generateExport({ days, seed: 3 });
  const { jobId } = await stack.api.accepted('athlete-0', zip);
  const { error } = await stack.api.dashboardReady('athlete-0', jobId, 120_000);
  if (error !== null) throw new Error(`The upload failed: ${JSON.stringify(error)}`);
  const client = new Client({ connectionString: stack.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO users (id, data_version) SELECT 'athlete-' || n, 1 FROM generate_series(1, $1::int - 1) AS n`,
      [count],
    );
    for (const table of ['daily_metrics', 'daily_predictions']) {
      const { rows } = await client.query<{ columns: string }>(
        `SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
         WHERE table_name = $1 AND table_schema = 'public' AND column_name <> 'user_id'`,
        [table],
      );
      const { columns } = rows[0]!;
      await client.query(
        `INSERT INTO ${table} (user_id, ${columns})
         SELECT 'athlete-' || n, ${columns} FROM ${table} CROSS JOIN generate_series(1, $1::int - 1) AS n
         WHERE user_id = 'athlete-0'`,
        [count],
      );
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
  return Array.from({ length: count }, (_, n) => `athlete-${n}`);
}
