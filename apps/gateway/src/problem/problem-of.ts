import { HttpException } from '@nestjs/common';
import { BadCursor } from '@whoop/database';
import { JobConflict, JobNotFound, QueueUnavailable } from '@whoop/jobs';
import { FileTooLarge, StorageFull } from '@whoop/platform';
import { isDatabaseUnavailable } from './database-unavailable';
import { badParameter, notFound, Problem } from './problem';

/** The answer for anything thrown. What nobody foresaw becomes `internal`, which tells the client nothing but the request id. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadCursor)
    return badParameter('cursor', 'cursor must be the next_cursor of the page before.');
  if (error instanceof FileTooLarge) return new Problem('file_too_large', 'The file is larger than allowed.');
  if (error instanceof StorageFull) return storageFull();
  if (error instanceof JobNotFound) return notFound();
  if (error instanceof JobConflict) return new Problem('conflict', error.message);
  if (error instanceof QueueUnavailable)
    return new Problem('queue_unavailable', 'The queue cannot be reached just now.');
  if (isDatabaseUnavailable(error)) return databaseUnavailable();
  if (error instanceof HttpException) return problemOfStatus(error.getStatus());
  return problemOfStatus(statusOf(error));
}

export const storageFull = () =>
  new Problem('storage_full', 'The server has no room for another file. Try again later.');

const databaseUnavailable = () =>
  new Problem('database_unavailable', 'The database cannot be reached just now. Try again in a moment.');

/** What the framework and its body parser refuse by themselves: they say a status, never one of our codes. */
function problemOfStatus(status: number): Problem {
  if (status === 400)
    return new Problem('validation', 'The address or the body of the request is malformed.');
  if (status === 413)
    return new Problem('body_too_large', 'The request body is larger than this address accepts.');
  if (status === 415)
    return new Problem('unsupported_media_type', 'Send the body uncompressed, as JSON in UTF-8.');
  if (status === 404) return new Problem('not_found', 'There is nothing at this address.');
  return new Problem(
    'internal',
    'Something went wrong on our side. The log has the details under this request id.',
  );
}

const statusOf = (error: unknown): number => {
  const status: unknown = error instanceof Error ? (error as Error & { status?: unknown }).status : undefined;
  return typeof status === 'number' ? status : 500;
};
