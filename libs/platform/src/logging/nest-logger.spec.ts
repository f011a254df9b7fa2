import type { LogFields, Logger } from './create-logger';
import { nestLogger } from './nest-logger';

const record = (): { lines: [string, string, LogFields | undefined][]; logger: Logger } => {
  const lines: [string, string, LogFields | undefined][] = [];
  const at = (level: string) => (message: string, fields?: LogFields) =>
    void lines.push([level, message, fields]);
  return {
    lines,
    logger: {
      error: at('error'),
      warn: at('warn'),
      info: at('info'),
      debug: at('debug'),
      flush: () => Promise.resolve(),
    },
  };
};

describe('nestLogger', () => {
  it('keeps the context and the stack that Nest passes along', () => {
    const { lines, logger } = record();
    const nest = nestLogger(logger);
    nest.log('Mapped', 'Router');
    nest.error('Failed', 'Error: Failed\n  at x', 'Handler');
    nest.verbose?.({ a: 1 }, 'Router');
    const error = new Error('lost');
    nest.fatal?.(error, 'Main');
    expect(lines).toEqual([
      ['info', 'Mapped', { context: 'Router', details: undefined }],
      ['error', 'Failed', { context: 'Handler', details: ['Error: Failed\n  at x'] }],
      ['debug', '{"a":1}', { context: 'Router', details: undefined }],
      ['error', 'lost', { context: 'Main', error }],
    ]);
  });
});
