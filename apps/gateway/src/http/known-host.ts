import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem/problem';
import { sendProblem } from '../problem/send-problem';

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Without accounts, whoever reaches the server may read everything, so it answers to its own names alone.
 * A page of a stranger that points its name at 127.0.0.1 (DNS rebinding) still sends that name as Host.
 */
export function knownHost(allowed: readonly string[]) {
  const names = new Set([...LOCAL, ...allowed].map((name) => name.toLowerCase()));
  return (request: Request, response: Response, next: NextFunction): void => {
    const host = (request.headers.host ?? '').toLowerCase();
    if (names.has(host) || names.has(withoutPort(host))) return next();
    const detail =
      'Use localhost or 127.0.0.1 as the host name, or add the name that you use to ALLOWED_HOSTS.';
    sendProblem(request, response, new Problem('foreign_host', detail));
  };
}

const withoutPort = (host: string): string => host.replace(/:\d{1,5}$/, '');
