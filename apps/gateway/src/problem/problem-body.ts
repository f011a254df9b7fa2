import type { Problem } from './problem';

/** The members of an RFC 9457 answer; `errors` is left out when there is nothing to point at. */
export function problemBody(problem: Problem, instance: string, requestId: string) {
  return {
    type: `urn:whoop-insights:problem:${problem.code.replaceAll('_', '-')}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    instance,
    request_id: requestId,
    ...problem.amounts,
    ...(problem.faults.length > 0 && { errors: problem.faults }),
  };
}
