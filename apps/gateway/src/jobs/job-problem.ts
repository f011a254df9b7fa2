import type { JobView } from '@whoop/jobs';
import { isProblemCode, type ProblemCode } from '../problem/codes';
import { Problem } from '../problem/problem';

const RESOURCE_CODES = new Set(['out_of_memory', 'process_crashed', 'worker_lost']);

/** The answer for a request that waited for a job which then failed or was cancelled. */
export function jobProblem(job: JobView): Problem {
  if (job.status === 'cancelled') return new Problem('conflict', 'The import was cancelled.');
  const { code, message, places = [] } = job.error ?? { code: 'internal', message: 'The import failed.' };
  return new Problem(problemCodeOf(code), message, { faults: places.map((place) => ({ ...place })) });
}

function problemCodeOf(code: string): ProblemCode {
  if (RESOURCE_CODES.has(code)) return 'resource_exceeded';
  return isProblemCode(code) ? code : 'internal';
}
