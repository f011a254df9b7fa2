import type { JobView } from '@whoop/jobs';
import { jobProblem } from './job-problem';

const job = (changes: Partial<JobView>): JobView => ({
  id: 'id',
  kind: 'upload',
  status: 'failed',
  progress: 1,
  uploadId: null,
  steps: [],
  warnings: [],
  error: null,
  result: null,
  createdAt: new Date(0),
  startedAt: null,
  finishedAt: null,
  version: 1,
  ...changes,
});

it.each([
  ['zip_bomb', 'zip_bomb', 422],
  ['zip_too_large', 'zip_too_large', 413],
  ['not_a_zip', 'not_a_zip', 415],
  ['timeout', 'timeout', 422],
  ['out_of_memory', 'resource_exceeded', 422],
  ['worker_lost', 'resource_exceeded', 422],
  ['something_new', 'internal', 500],
])('answers a job that failed with %s as %s', (code, expected, status) => {
  const problem = jobProblem(job({ error: { kind: 'bad_input', code, message: 'Why.' } }));
  expect([problem.code, problem.status, problem.detail]).toEqual([expected, status, 'Why.']);
});

it('answers a cancelled job as a conflict', () => {
  expect(jobProblem(job({ status: 'cancelled' })).status).toBe(409);
});

it('has an answer for a failure without an error', () => {
  expect(jobProblem(job({})).code).toBe('internal');
});
