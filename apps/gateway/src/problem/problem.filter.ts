import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from '@whoop/platform';
import { allowedMethods, type Routed } from '../http/allowed-methods';
import { Problem } from './problem';
import { problemOf } from './problem-of';
import { sendProblem } from './send-problem';

/** The only place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // Our own 404s are Problems, so this one is the router's: no route has this path and method.
    if (error instanceof NotFoundException) return answerUnrouted(request, response);
    const problem = problemOf(error);
    // A server that is away is told by its own log lines; a defect by this one alone.
    if (problem.code === 'internal') this.logger.error('A request failed.', { error });
    else if (problem.status >= 500)
      this.logger.warn('A request could not be served.', { code: problem.code, error });
    sendProblem(request, response, problem);
  }
}

function answerUnrouted(request: Request, response: Response): void {
  const methods = allowedMethods(request.app as unknown as Routed, request.path);
  const headers = { Allow: methods.join(', ') };
  if (methods.length === 0 && request.method !== 'TRACE') {
    return sendProblem(request, response, problemOf(new NotFoundException()));
  }
  if (request.method === 'OPTIONS') {
    response.status(204).set(headers).end();
    return;
  }
  const detail = `${request.method} is not possible here${methods.length > 0 ? `, ${headers.Allow} is` : ''}.`;
  sendProblem(request, response, new Problem('method_not_allowed', detail, { headers }));
}
