import type { Fault, ProblemBody } from './types';

export type ProblemCode = ProblemBody['code'];

/** What the server said when it could not do what was asked (RFC 9457). `code` is stable, `detail` is for people. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly requestId: string;
  readonly errors: readonly Fault[];
  readonly have: number | null;
  readonly need: number | null;

  constructor(body: ProblemBody) {
    super(body.detail);
    this.name = 'ProblemError';
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.requestId = body.request_id;
    this.errors = body.errors ?? [];
    this.have = body.have ?? null;
    this.need = body.need ?? null;
  }
}

/** No answer at all: the server is stopped, or the network is gone. */
export class UnreachableError extends Error {
  constructor() {
    super('The server does not answer. What was loaded before stays on the screen.');
    this.name = 'UnreachableError';
  }
}

/** A problem from an answer's text. A proxy in between may answer HTML: then the status is all there is. */
export function problemFrom(
  text: string,
  { status, requestId }: { status: number; requestId: string | null },
) {
  const body = parsed(text);
  if (body !== null) return new ProblemError(body);
  return new ProblemError({
    type: 'about:blank',
    title: `The server answered ${status}`,
    status,
    code: 'internal',
    detail: 'The answer was not one of this product’s own; something in between may have given it.',
    instance: '',
    request_id: requestId ?? '',
  });
}

function parsed(text: string): ProblemBody | null {
  try {
    const body = JSON.parse(text) as Partial<ProblemBody> | null;
    return body !== null && typeof body.code === 'string' && typeof body.detail === 'string'
      ? (body as ProblemBody)
      : null;
  } catch {
    return null;
  }
}

/** Whether asking again, later, can help. */
export const mayPass = (error: unknown): boolean =>
  error instanceof UnreachableError || (error instanceof ProblemError && error.status >= 500);
