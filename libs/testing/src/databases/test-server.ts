import { Client } from 'pg';

/**
 * Works on the server that TEST_DATABASE_URL names, over a connection of its own.
 * `urlOf` gives the address of another database there.
 */
export async function onServer<Result>(
  work: (server: Client, urlOf: (database: string) => string) => Promise<Result>,
): Promise<Result> {
  const base = process.env.TEST_DATABASE_URL;
  if (base === undefined)
    throw new Error('TEST_DATABASE_URL is not set. Run: node tools/services/run.mjs -- npx jest …');
  const server = new Client({ connectionString: base });
  await server.connect();
  try {
    return await work(server, (database) => {
      const url = new URL(base);
      url.pathname = `/${database}`;
      return url.href;
    });
  } finally {
    await server.end();
  }
}
