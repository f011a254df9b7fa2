import type { Request } from 'express';

const LINGER_MS = 2_000;

/**
 * For an answer that is given before the body has arrived: the rest is read and thrown away for a moment, so that the
 * client gets to see the answer, and then the connection is cut. Closing at once would reset it under the answer.
 */
export function closeUnread(request: Request): void {
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  request.once('end', () => clearTimeout(timer));
  request.socket.once('close', () => clearTimeout(timer));
}
