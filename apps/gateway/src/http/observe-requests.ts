import type { NextFunction, Request, Response } from 'express';
import type { Logger } from '@whoop/platform';
import type { GatewayMetrics } from '../health/gateway-metrics';
import { closeUnread } from './close-unread';

/** Measures and logs every request at its end. The log has the route's template, never an id, a query or a body. */
export function observeRequests(metrics: GatewayMetrics, logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const begun = performance.now();
    response.once('finish', () => closeUnread(request));
    response.once('close', () => {
      const seconds = (performance.now() - begun) / 1_000;
      const route = routeOf(request);
      const { method } = request;
      // 499 as nginx has it: the client left before it had the answer.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requests.observe({ method, route, status }, seconds);
      logger.debug('request', { method, route, status, ms: Math.round(seconds * 1_000) });
    });
    next();
  };
}

const routeOf = (request: Request): string => {
  const path: unknown = (request.route as { path?: unknown } | undefined)?.path;
  return typeof path === 'string' ? path : 'other';
};
