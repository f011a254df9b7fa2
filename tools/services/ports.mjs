import { createServer } from 'node:net';

/** Resolves to true when nothing listens on 127.0.0.1:port. */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `wanted` upwards; with `wanted` 0 any free one. */
export async function freePort(wanted = 0) {
  if (wanted === 0) return anyPort();
  for (let port = wanted; port < wanted + 200; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${wanted} and ${wanted + 199}.`);
}

function anyPort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
