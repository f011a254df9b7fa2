import type { Server } from 'node:http';

/** A slow upload of the largest file fits; the upload route has its own rule against trickling (`body-meter`). */
const REQUEST_MS = 300_000;
const HEADERS_MS = 10_000;
const IDLE_MS = 5_000;
const CHECK_MS = 2_000;

/** Ends connections that send their headers or body too slowly, whoever they are. */
export function setTimeouts(server: Server & { connectionsCheckingInterval?: number }): void {
  server.requestTimeout = REQUEST_MS;
  server.headersTimeout = HEADERS_MS;
  server.keepAliveTimeout = IDLE_MS;
  server.connectionsCheckingInterval = CHECK_MS;
}
