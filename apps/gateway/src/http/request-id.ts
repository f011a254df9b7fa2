import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { requestContext } from '@whoop/platform';

const SANE = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives every request an id: the caller's `X-Request-Id` when it is harmless to log, else a new one. Echoed and in every log line. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const id = given !== undefined && SANE.test(given) ? given : randomUUID();
  (response.locals as { requestId?: string }).requestId = id;
  response.set('X-Request-Id', id);
  requestContext.run({ requestId: id }, next);
}

/** The id that `requestId` gave; empty for a response that it never saw. */
export const requestIdOf = (response: Response): string =>
  (response.locals as { requestId?: string }).requestId ?? '';
