import { MulterError } from 'multer';
import { badParameter, Problem } from '../problem/problem';
import { tooLarge } from './body-meter';

/** What multer's parser says about a body that is cut off or was never multipart; it has no error class for these. */
const UNREADABLE =
  /^(Malformed part header|Malformed content type|Multipart: Boundary not found|Unexpected end of (form|file)|Request (aborted|closed|error)|aborted)$/;

/** The answer for a fault of the form itself; null for every other error, such as a full disk. */
export function multipartProblem(error: Error): Problem | null {
  if (error instanceof MulterError) return formProblem(error);
  if (!UNREADABLE.test(error.message)) return null;
  return cutOff();
}

export const cutOff = () =>
  new Problem('malformed_multipart', 'The form is cut off or its boundary is wrong. Send it again.');

function formProblem({ code }: MulterError): Problem {
  switch (code) {
    case 'LIMIT_FILE_SIZE':
      return tooLarge();
    case 'LIMIT_UNEXPECTED_FILE':
      return new Problem('missing_file', 'Send the export in a part named "file".');
    case 'LIMIT_FILE_COUNT':
      return badParameter('file', 'Send one file at a time.');
    case 'LIMIT_FIELD_COUNT':
    case 'LIMIT_FIELD_VALUE':
      return badParameter('form', 'The form may hold one file part named "file" and nothing else.');
    case 'LIMIT_PART_COUNT':
      return new Problem('malformed_multipart', 'The form has more parts than one file.');
    case 'LIMIT_FIELD_KEY':
    case 'MISSING_FIELD_NAME':
    default:
      return badParameter('form', 'The name of a part is not valid. Name the part "file".');
  }
}
