/** One kind of refusal: its HTTP status, a title that never varies, and how long a client should wait before it tries again. */
export interface ProblemKind {
  status: number;
  title: string;
  retryAfterSeconds?: number;
}

/**
 * Every `code` that an answer of this API may carry. A code is stable and never changes its status;
 * the codes from `corrupt_zip` to `too_many_bad_rows` are those of the readers in `@whoop/sources`.
 */
export const PROBLEMS = {
  validation: { status: 400, title: 'The request is not valid' },
  missing_file: { status: 400, title: 'No file was sent' },
  malformed_multipart: { status: 400, title: 'The form cannot be read' },
  forbidden: { status: 403, title: 'This request is not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'This address does not know that method' },
  request_timeout: { status: 408, title: 'The request arrived too slowly' },
  insufficient_data: { status: 409, title: 'There is not enough data yet' },
  conflict: { status: 409, title: 'Not possible in the present state' },
  idempotency_in_flight: {
    status: 409,
    title: 'The first request with this key is still running',
    retryAfterSeconds: 2,
  },
  body_too_large: { status: 413, title: 'The request body is too large' },
  file_too_large: { status: 413, title: 'The file is too large' },
  zip_too_large: { status: 413, title: 'The archive is too large' },
  unsupported_media_type: { status: 415, title: 'This content type is not accepted here' },
  not_a_zip: { status: 415, title: 'The file is not a ZIP archive' },
  foreign_host: { status: 421, title: 'This server does not answer under that host name' },
  corrupt_zip: { status: 422, title: 'The archive is damaged' },
  encrypted_zip: { status: 422, title: 'The archive is encrypted' },
  unsupported_zip: { status: 422, title: 'The archive uses a format that is not supported' },
  unsafe_zip: { status: 422, title: 'The archive is not safe to read' },
  zip_bomb: { status: 422, title: 'The archive inflates to too much data' },
  not_a_whoop_export: { status: 422, title: 'The file is not a WHOOP export' },
  unexpected_schema: { status: 422, title: 'The columns were not recognised' },
  unreadable_text: { status: 422, title: 'The text cannot be decoded' },
  unreadable_csv: { status: 422, title: 'The table cannot be read' },
  too_many_bad_rows: { status: 422, title: 'Too many rows are not usable' },
  timeout: { status: 422, title: 'Reading the file took too long' },
  resource_exceeded: { status: 422, title: 'Reading the file needs too much memory' },
  idempotency_key_reused: { status: 422, title: 'This key was used for another request' },
  headers_too_large: { status: 431, title: 'The request headers are too large' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  database_unavailable: { status: 503, title: 'The database is not available', retryAfterSeconds: 2 },
  queue_unavailable: { status: 503, title: 'The queue is not available', retryAfterSeconds: 5 },
  storage_full: { status: 503, title: 'There is no room for another file', retryAfterSeconds: 300 },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

export const problemKind = (code: ProblemCode): ProblemKind => PROBLEMS[code];

/** Why an export as a whole cannot be read: what `Prefer: wait` may answer. */
export const REJECTIONS = [
  'not_a_zip',
  'zip_too_large',
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
] as const satisfies readonly ProblemCode[];
