import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem/problem';
import { sendProblem } from '../problem/send-problem';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that a browser makes for another site's page (CSRF). Programs send neither header and pass. */
export function sameSite(request: Request, response: Response, next: NextFunction): void {
  if (SAFE_METHODS.has(request.method) || !isForeign(request)) return next();
  sendProblem(request, response, new Problem('forbidden', 'Another site may not change data here.'));
}

function isForeign({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site';
  const { origin, host } = headers;
  // Older browsers send no Sec-Fetch-Site. An origin of "null" (a sandboxed page) never equals a host.
  return origin !== undefined && origin.replace(/^https?:\/\//, '') !== host;
}
