import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';

/**
 * The floor of bench:reads: bare node:http and pg, one query, its row as JSON. No routing, checks, shaping, headers, log or
 * metrics. Reads the query from the environment, the user from the address; tells its port to who started it.
 */
const { DATABASE_URL, BENCH_SQL, CONNECTIONS } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(CONNECTIONS) });

const server = createServer((request, response) => {
  const userId = new URL(request.url ?? '/', 'http://localhost').searchParams.get('user_id');
  pool.query(BENCH_SQL!, [userId]).then(
    ({ rows }) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(rows[0] ?? null));
    },
    (error: Error) => {
      response.statusCode = 500;
      response.end(error.message);
    },
  );
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
