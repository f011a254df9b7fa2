import type { Server } from 'node:http';

export interface Timeouts {
  /** From the first byte of a request to the last one of its body. */
  requestMs: number;
  headersMs: number;
  /** How long a connection may be idle between two requests. */
  idleMs: number;
  /** How often connections are checked: what the others are exact to. */
  checkMs: number;
}

/** A slow upload of the largest file fits; the upload route has its own rule against trickling (`body-meter`). */
const TIMEOUTS: Timeouts = { requestMs: 300_000, headersMs: 10_000, idleMs: 5_000, checkMs: 2_000 };

/** Ends connections that send their headers or body too slowly. To be called before the server listens. */
export function setTimeouts(server: Server, { requestMs, headersMs, idleMs, checkMs } = TIMEOUTS): void {
  server.requestTimeout = requestMs;
  server.headersTimeout = headersMs;
  server.keepAliveTimeout = idleMs;
  // Node's types know this as an option of the constructor only.
  Object.assign(server, { connectionsCheckingInterval: checkMs });
}
