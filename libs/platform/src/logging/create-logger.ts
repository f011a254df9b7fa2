import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createLogger as createWinston, format, transports } from 'winston';
import type { Config } from '../config';
import { formatForPeople, toLogLine, type LogLine } from './log-line';
import { requestContext } from './request-context';
import { SharedLogFile } from './shared-log-file';

const ROTATION = { maxBytes: 10 * 1024 * 1024, keep: 5 };
const FLUSH_MS = 1_000;

/** Further fields of a line, snake_case. Never health values, file names of users, e-mail addresses or tokens. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes structured lines. Never throws and never blocks. */
export interface Logger {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** Resolves when all lines are written, after a second at the latest. What is logged afterwards is dropped. */
  flush(): Promise<void>;
}

/**
 * The logger of an app: JSON lines `{time, level, app, msg, request_id?, job_id?, step_id?, …}` on stdout (readable lines
 * on a terminal) and in `<logDir>/app.log`, which all apps share and which rotates at 10 MiB, keeping five more.
 */
export const createLogger = (config: Pick<Config, 'logDir' | 'logLevel'>, app: string): Logger => {
  const file = config.logDir === null ? null : new SharedLogFile(join(config.logDir, 'app.log'), ROTATION);
  const forConsole = process.stdout.isTTY ? print(formatForPeople) : print(JSON.stringify);
  const winston = createWinston({
    level: config.logLevel,
    transports: [
      new transports.Stream({ stream: process.stdout, format: forConsole }),
      ...(file === null ? [] : [new transports.Stream({ stream: file, format: print(JSON.stringify) })]),
    ],
  });
  let open = true;
  // The line is made here and not in a winston format: its context is that of the caller, not of a later flush.
  const write =
    (level: Config['logLevel']) =>
    (message: string, fields: LogFields = {}): void => {
      if (!open || !winston.isLevelEnabled(level)) return;
      const context = requestContext.current();
      const line = toLogLine({ time: new Date(), level, app, message, context, fields });
      winston.log({ level, message, line });
    };
  const flush = async (): Promise<void> => {
    open = false;
    winston.end();
    await once(winston, 'finish');
    file?.end();
    if (file !== null) await finished(file, { signal: AbortSignal.timeout(FLUSH_MS) }).catch(() => undefined);
  };
  return { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug'), flush };
};

const print = (toText: (line: LogLine) => string) => format.printf((info) => toText(info['line'] as LogLine));
