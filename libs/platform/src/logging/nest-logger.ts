import type { LoggerService } from '@nestjs/common';
import type { Logger } from './create-logger';

/**
 * Lets Nest write through the app's logger. Nest passes its own context (a class name) last; before it,
 * further details such as an error's stack.
 * nest-winston is not used: it has no `fatal` level in winston's own levels, keeps the further fields of errors
 * (query parameters), and loads Nest into workers that have none.
 */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: unknown, ...more: unknown[]) => logger.info(...entry(message, more)),
  warn: (message: unknown, ...more: unknown[]) => logger.warn(...entry(message, more)),
  error: (message: unknown, ...more: unknown[]) => logger.error(...entry(message, more)),
  fatal: (message: unknown, ...more: unknown[]) => logger.error(...entry(message, more)),
  debug: (message: unknown, ...more: unknown[]) => logger.debug(...entry(message, more)),
  verbose: (message: unknown, ...more: unknown[]) => logger.debug(...entry(message, more)),
});

const entry = (message: unknown, more: unknown[]): [string, Record<string, unknown>] => {
  const context = more.at(-1);
  const details = more.length > 1 ? more.slice(0, -1) : undefined;
  if (message instanceof Error) return [message.message, { context, error: message }];
  return [typeof message === 'string' ? message : JSON.stringify(message ?? null), { context, details }];
};
