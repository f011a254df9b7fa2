import { QueryFailedError } from 'typeorm';

/** Network failures of the driver, and PostgreSQL's classes 08 (connection), 53 (resources) and 57P (shutdown, starting up). */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|08...|53...|57P0.|57014|55P03|25P03)$/;
/** The pool and the driver throw these without a code. */
const MESSAGES =
  /timeout exceeded when trying to connect|timeout expired|Connection terminated|Connection ended unexpectedly|Client has encountered a connection error|Query read timeout|Driver not Connected/i;

/** Whether the fault is that PostgreSQL is away, starting, stopping, or out of connections: all pass by waiting. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null) return false;
  const { code, message }: { code?: unknown; message?: unknown } = cause;
  // A refused connection to a name with several addresses arrives as an AggregateError that carries the code.
  return (
    (typeof code === 'string' && CODES.test(code)) || (typeof message === 'string' && MESSAGES.test(message))
  );
}
