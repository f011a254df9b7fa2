import { MulterError } from 'multer';
import { multipartProblem } from './multipart-problem';

it.each([
  ['LIMIT_FILE_SIZE', 'file_too_large'],
  ['LIMIT_UNEXPECTED_FILE', 'missing_file'],
  ['LIMIT_FILE_COUNT', 'validation'],
  ['LIMIT_FIELD_COUNT', 'validation'],
  ['LIMIT_FIELD_KEY', 'validation'],
  ['LIMIT_PART_COUNT', 'malformed_multipart'],
  ['MISSING_FIELD_NAME', 'validation'],
] as const)('answers %s with %s', (code, expected) => {
  expect(multipartProblem(new MulterError(code))?.code).toBe(expected);
});

it.each([
  'Unexpected end of form',
  'Malformed part header',
  'Multipart: Boundary not found',
  'Request aborted',
])('takes "%s" for a broken form', (message) => {
  expect(multipartProblem(new Error(message))?.code).toBe('malformed_multipart');
});

it('leaves other errors alone', () => {
  expect(multipartProblem(new Error('EIO: i/o error, write'))).toBeNull();
});
