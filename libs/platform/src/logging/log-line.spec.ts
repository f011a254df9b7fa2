import { formatForPeople, toLogLine, type LogEvent } from './log-line';

const EVENT: LogEvent = {
  time: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)),
  level: 'info',
  app: 'gateway',
  message: 'Accepted.',
  context: { requestId: 'r1' },
  fields: { upload_id: 'u1', password: 'p' },
};

describe('toLogLine', () => {
  it('names what the line is about', () => {
    expect(toLogLine({ ...EVENT, context: { requestId: 'r1', jobId: 'j1', stepId: 's1' } })).toEqual({
      time: '2026-01-02T03:04:05.006Z',
      level: 'info',
      app: 'gateway',
      msg: 'Accepted.',
      request_id: 'r1',
      job_id: 'j1',
      step_id: 's1',
      upload_id: 'u1',
      password: '[redacted]',
    });
  });

  it('lets no field pass for the level or the message', () => {
    const line = toLogLine({ ...EVENT, fields: { level: 'error', msg: 'forged', app: 'x', time: 'y' } });
    expect(line).toMatchObject({ level: 'info', msg: 'Accepted.', app: 'gateway' });
  });
});

describe('formatForPeople', () => {
  it('is one line', () => {
    const text = formatForPeople(
      toLogLine({ ...EVENT, message: 'a\nb\u001b[31m', fields: { note: 'c\r\nd' } }),
    );
    expect(text).toBe('03:04:05.006 INFO gateway a b [31m request_id=r1 note=c d');
  });

  it('adds the stack of an error', () => {
    const error = Object.assign(new Error('broken'), { stack: 'Error: broken\n    at here' });
    expect(formatForPeople(toLogLine({ ...EVENT, context: {}, fields: { error } }))).toBe(
      '03:04:05.006 INFO gateway Accepted. error=Error: broken\n      at here',
    );
  });
});
