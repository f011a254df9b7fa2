import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { nestLogger, type Logger } from '@whoop/platform';
import { mountBullBoard } from './admin/bull-board';
import { AppModule, type Resources } from './app.module';
import { GatewayMetrics } from './health/gateway-metrics';
import { answerClientErrors } from './http/client-errors';
import { knownHost } from './http/known-host';
import { observeRequests } from './http/observe-requests';
import { requestId } from './http/request-id';
import { sameSite } from './http/same-site';
import { securityHeaders } from './http/security-headers';
import { setTimeouts } from './http/timeouts';
import { validation } from './http/validation';
import { mountOpenApi } from './openapi/mount-openapi';
import { ProblemFilter } from './problem/problem.filter';
import { mountWebApp } from './web/web-app';

const JSON_LIMIT = '100kb';

/** Nest's report of its start, a line for each route, is for those who look for it. */
const quiet = (logger: Logger): LoggerService => nestLogger({ ...logger, info: logger.debug });

/** The HTTP application, ready to listen. What is mounted first sees a request first. */
export async function createApp(resources: Resources): Promise<NestExpressApplication> {
  const { config, logger } = resources;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(resources), {
    bodyParser: false,
    logger: quiet(logger),
  });
  app.disable('x-powered-by');
  app.use(requestId, observeRequests(app.get(GatewayMetrics), logger), securityHeaders);
  if (!config.allowOpenAccess) app.use(knownHost(config.allowedHosts));
  app.use(sameSite);
  mountBullBoard(app, resources.queues);
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(logger));
  const hasWebApp = mountWebApp(app, config.webDir);
  mountOpenApi(app, { atRoot: !hasWebApp });
  setTimeouts(app.getHttpServer());
  answerClientErrors(app.getHttpServer());
  return app;
}
