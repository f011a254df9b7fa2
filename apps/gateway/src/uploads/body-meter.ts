import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem/problem';

export interface BodyLimits {
  /** Of the whole body, the multipart frame included. */
  maxBytes: number;
  /** In each such span of time at least `minBytesPerWindow` must arrive: one byte a second holds a connection for ever. */
  windowMs: number;
  minBytesPerWindow: number;
}

/** Watches a body while something else reads it, and calls `fail` once when it grows too long or comes too slowly. */
export function meterBody(
  request: IncomingMessage,
  limits: BodyLimits,
  fail: (problem: Problem) => void,
): () => void {
  let total = 0;
  let atWindowStart = 0;
  const stop = () => {
    clearInterval(timer);
    request.off('data', count);
  };
  const refuse = (problem: Problem) => {
    stop();
    fail(problem);
  };
  const count = (chunk: Buffer) => {
    total += chunk.length;
    if (total > limits.maxBytes) refuse(tooLarge());
  };
  const timer = setInterval(() => {
    if (total - atWindowStart < limits.minBytesPerWindow) refuse(tooSlow());
    atWindowStart = total;
  }, limits.windowMs);
  request.on('data', count);
  request.once('close', stop);
  return stop;
}

export const tooLarge = () => new Problem('file_too_large', 'The file is larger than this server accepts.');
const tooSlow = () =>
  new Problem('request_timeout', 'The file arrived too slowly. Try again on a better connection.');
