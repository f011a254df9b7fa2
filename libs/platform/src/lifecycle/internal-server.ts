import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

const READINESS_MS = 2_000;

/** The parts that an app needs, each `ok` or what is wrong with it, in words that anyone may read. */
export type Readiness = () => Promise<Record<string, string>>;

export interface InternalServerOptions {
  /** 0 takes any free one. */
  port: number;
  host: string;
  readiness: Readiness;
  metrics: Registry;
}

export interface InternalServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves health checks and metrics to the operator's tools: `/healthz` and `/livez` (this process answers), `/readyz`
 * (200, or 503 when a part is not ok or gives no answer in 2 s) and `/metrics` in the text format of Prometheus.
 * @throws when the port is taken
 */
export const startInternalServer = async ({
  port,
  host,
  readiness,
  metrics,
}: InternalServerOptions): Promise<InternalServer> => {
  const routes: Record<string, (response: ServerResponse) => Promise<void> | void> = {
    '/healthz': (response) => sendJson(response, 200, { status: 'ok' }),
    '/livez': (response) => sendJson(response, 200, { status: 'ok' }),
    '/readyz': async (response) => {
      const parts = await readinessInTime(readiness);
      const ready = Object.values(parts).every((part) => part === 'ok');
      sendJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', parts });
    },
    '/metrics': async (response) => send(response, 200, metrics.contentType, await metrics.metrics()),
  };
  const server = createServer(dispatch(routes));
  server.listen(port, host);
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, close };
};

const dispatch =
  (routes: Record<string, (response: ServerResponse) => Promise<void> | void>): RequestListener =>
  (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const route = request.method === 'GET' && Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route === undefined) return sendJson(response, 404, { status: 'not found' });
    Promise.resolve(route(response)).catch(() => sendJson(response, 500, { status: 'failed' }));
  };

const readinessInTime = async (readiness: Readiness): Promise<Record<string, string>> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Record<string, string>>((resolve) => {
    timer = setTimeout(resolve, READINESS_MS, { readiness: 'no answer in time' });
  });
  try {
    return await Promise.race([readiness(), late]);
  } catch {
    return { readiness: 'failed' };
  } finally {
    clearTimeout(timer);
  }
};

const sendJson = (response: ServerResponse, status: number, body: object): void =>
  send(response, status, 'application/json', JSON.stringify(body));

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};
