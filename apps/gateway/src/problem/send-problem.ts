import type { Request, Response } from 'express';
import { requestIdOf } from '../http/request-id';
import type { Problem } from './problem';
import { problemBody } from './problem-body';

/** Ends the response with the problem. Does nothing when an answer has begun: a stream cannot turn into an error. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const instance = request.originalUrl.split('?', 1)[0] ?? '/';
  const body = JSON.stringify(problemBody(problem, instance, requestIdOf(response)));
  response
    .status(problem.status)
    .set(problem.headers)
    .set({ 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' })
    // Not send(): that would add an ETag, and an error is not a state worth revalidating.
    .end(request.method === 'HEAD' ? undefined : body);
}
