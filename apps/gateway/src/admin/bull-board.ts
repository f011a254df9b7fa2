import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { JobQueues } from '@whoop/jobs';
import { isLocalCaller } from '../http/local-caller';
import { notFound } from '../problem/problem';
import { sendProblem } from '../problem/send-problem';

const PATH = '/admin/queues';

/**
 * Shows the queues, read-only, to who sits at this machine; to everybody else the page does not exist.
 * The board has no access control of its own, so the guard stands before all of its routes.
 */
export function mountBullBoard(app: NestExpressApplication, queues: JobQueues): void {
  const board = new ExpressAdapter().setBasePath(PATH);
  const adapters = queues.all().map((queue) => {
    const adapter = new BullMQAdapter(queue, { readOnlyMode: true });
    // What a job carries and says is shown as ids alone; the rest is in Postgres and the log.
    adapter.setFormatter('data', onlyIds);
    adapter.setFormatter('returnValue', () => null);
    return adapter;
  });
  createBullBoard({
    queues: adapters,
    serverAdapter: board,
    options: { uiConfig: { boardTitle: 'Queues' } },
  });
  const routes = board.getRouter() as NestExpressApplication;
  routes.disable('x-powered-by');
  app.use(PATH, localOnly, routes);
}

function localOnly(request: Request, response: Response, next: NextFunction): void {
  if (!isLocalCaller(request)) return sendProblem(request, response, notFound());
  response.set('Cache-Control', 'no-store');
  next();
}

/** The fields of a payload that name rows. */
export const onlyIds = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data ?? {}).filter(
      (entry): entry is [string, string] => /Id$|^schedule$/.test(entry[0]) && typeof entry[1] === 'string',
    ),
  );
