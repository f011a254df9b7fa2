import { problemKind, type ProblemCode } from './codes';

/** Where the fault lies: a place in an uploaded file, or a parameter of the request. */
export type Fault =
  | { file: string | null; line: number | null; column: string | null; message: string }
  | { parameter: string; message: string };

export interface ProblemOptions {
  faults?: Fault[];
  headers?: Record<string, string>;
  /** How much there is of what is needed. */
  amounts?: { have: number; need: number };
}

/** The one error that the gateway throws on purpose. It becomes an RFC 9457 answer; `detail` is read by people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly faults: Fault[];
  readonly headers: Record<string, string>;
  readonly amounts: { have: number; need: number } | null;

  constructor(
    readonly code: ProblemCode,
    /** What is wrong and what to do. Never a path, SQL, a stack or a value from the file. */
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail);
    const { status, title, retryAfterSeconds } = problemKind(code);
    this.status = status;
    this.title = title;
    this.faults = options.faults ?? [];
    this.amounts = options.amounts ?? null;
    this.headers = {
      ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
      ...options.headers,
    };
  }
}

/** A problem of one request parameter. The message is a sentence. */
export const badParameter = (parameter: string, message: string) =>
  new Problem('validation', message, { faults: [{ parameter, message }] });

/** The answer for what is missing and for what belongs to somebody else: the two must not differ. */
export const notFound = () => new Problem('not_found', 'There is nothing at this address.');
