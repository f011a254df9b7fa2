import { isProblemCode, PROBLEMS, REJECTIONS } from './codes';
import { badParameter, notFound, Problem } from './problem';
import { problemBody } from './problem-body';

const STATUSES = {
  400: ['validation', 'missing_file', 'malformed_multipart'],
  403: ['forbidden'],
  404: ['not_found'],
  405: ['method_not_allowed'],
  408: ['request_timeout'],
  409: ['insufficient_data', 'conflict', 'idempotency_in_flight'],
  413: ['body_too_large', 'file_too_large', 'zip_too_large'],
  415: ['unsupported_media_type', 'not_a_zip'],
  421: ['foreign_host'],
  422: [
    'corrupt_zip',
    'encrypted_zip',
    'unsupported_zip',
    'unsafe_zip',
    'zip_bomb',
    'not_a_whoop_export',
    'unexpected_schema',
    'unreadable_text',
    'unreadable_csv',
    'too_many_bad_rows',
    'timeout',
    'resource_exceeded',
    'idempotency_key_reused',
  ],
  429: ['rate_limited'],
  431: ['headers_too_large'],
  500: ['internal'],
  503: ['database_unavailable', 'queue_unavailable', 'storage_full'],
};

it('gives each code the status that clients know it by', () => {
  const actual: Record<string, string[]> = {};
  for (const [code, { status }] of Object.entries(PROBLEMS))
    actual[status] = [...(actual[status] ?? []), code];
  expect(actual).toEqual(STATUSES);
});

it('makes a body of each code', () => {
  for (const code of Object.keys(PROBLEMS).filter(isProblemCode)) {
    const problem = new Problem(code, 'Why.');
    expect(problemBody(problem, '/here', 'id-1')).toEqual({
      type: `urn:whoop-insights:problem:${code.replace(/_/g, '-')}`,
      title: PROBLEMS[code].title,
      status: PROBLEMS[code].status,
      code,
      detail: 'Why.',
      instance: '/here',
      request_id: 'id-1',
    });
    if (problem.status === 503) expect(problem.headers['Retry-After']).toMatch(/^\d+$/);
  }
});

it('knows only its own codes', () => {
  expect([...REJECTIONS].every(isProblemCode)).toBe(true);
  expect(['toString', 'constructor', '__proto__', ''].some(isProblemCode)).toBe(false);
});

it('points at parameters', () => {
  expect(problemBody(badParameter('limit', 'Too large.'), '/', '')).toMatchObject({
    detail: 'Too large.',
    errors: [{ parameter: 'limit', message: 'Too large.' }],
  });
  expect(problemBody(notFound(), '/', '')).not.toHaveProperty('errors');
});
