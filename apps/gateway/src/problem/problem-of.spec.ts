import { HttpException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { BadCursor } from '@whoop/database';
import { JobConflict, JobNotFound, QueueUnavailable } from '@whoop/jobs';
import { FileMissing, FileTooLarge, StorageFull } from '@whoop/platform';
import { Problem } from './problem';
import { problemOf } from './problem-of';

const driverError = (code: string) =>
  new QueryFailedError(
    'SELECT secret',
    [],
    Object.assign(new Error('relation "x" does not exist'), { code }),
  );

it.each<[string, unknown]>([
  ['conflict', new Problem('conflict', 'x')],
  ['validation', new BadCursor()],
  ['file_too_large', new FileTooLarge(1)],
  ['storage_full', new StorageFull('x')],
  ['not_found', new JobNotFound()],
  ['conflict', new JobConflict('already_finished', 'x')],
  ['queue_unavailable', new QueueUnavailable('x')],
  ['database_unavailable', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
  ['database_unavailable', new Error('timeout exceeded when trying to connect')],
  ['database_unavailable', new Error('Connection terminated unexpectedly')],
  ['database_unavailable', driverError('57P01')],
  ['database_unavailable', driverError('53300')],
  ['database_unavailable', driverError('08006')],
  ['internal', driverError('42P01')],
  ['internal', driverError('23505')],
  ['internal', new FileMissing('/data/raw/x')],
  ['internal', new TypeError('undefined is not a function')],
  ['internal', 'a string'],
  ['internal', null],
  ['internal', new HttpException('x', 418)],
  ['not_found', new NotFoundException()],
  ['body_too_large', Object.assign(new Error('request entity too large'), { status: 413 })],
  ['validation', Object.assign(new SyntaxError('Unexpected token'), { status: 400 })],
  ['unsupported_media_type', Object.assign(new Error('unsupported charset'), { status: 415 })],
])('is %s for %p', (code, error) => {
  expect(problemOf(error).code).toBe(code);
});

it('tells nothing of what went wrong inside', () => {
  expect(problemOf(driverError('42P01')).detail).not.toMatch(/relation|SELECT/);
  expect(problemOf(new FileMissing('/data/raw/x')).detail).not.toContain('/data');
});
