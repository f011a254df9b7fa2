import { redact, redactText } from './redact';
import type { RequestContext } from './request-context';

/** One line of the log, safe to write. */
export interface LogLine {
  time: string;
  level: string;
  app: string;
  msg: string;
  [field: string]: unknown;
}

/** What a line is made of, before redaction. */
export interface LogEvent {
  time: Date;
  level: string;
  app: string;
  message: string;
  context: RequestContext;
  fields: Readonly<Record<string, unknown>>;
}

/** Redacts an event and names its fields. A field never takes the place of time, level, app or msg. */
export const toLogLine = ({ time, level, app, message, context, fields }: LogEvent): LogLine => {
  const known = { time: time.toISOString(), level, app, msg: redactText(message) };
  return { ...known, ...contextFields(context), ...(redact(fields) as object), ...known };
};

const contextFields = ({ requestId, jobId, stepId }: RequestContext): Record<string, string> => ({
  ...(requestId === undefined ? {} : { request_id: requestId }),
  ...(jobId === undefined ? {} : { job_id: jobId }),
  ...(stepId === undefined ? {} : { step_id: stepId }),
});

/** `12:00:00.000 INFO gateway Listening. port=8000`; the stack of an error on lines of its own. */
export const formatForPeople = (line: LogLine): string => {
  const { time, level, app, msg, ...fields } = line;
  const pairs = Object.entries(fields).map(([key, value]) => ` ${key}=${brief(value)}`);
  const head = `${time.slice(11, 23)} ${level.toUpperCase()} ${app} ${printable(msg)}${pairs.join('')}`;
  const stack = Object.values(fields).map(stackOf).join('');
  return `${head}${stack}`;
};

const brief = (value: unknown): string => {
  if (isError(value)) return printable(`${value.name}: ${value.message}`);
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
};

const stackOf = (value: unknown): string =>
  isError(value)
    ? value.stack
        .split('\n')
        .slice(1)
        .map((frame) => `\n  ${printable(frame)}`)
        .join('')
    : '';

const isError = (value: unknown): value is { name: string; message: string; stack: string } =>
  typeof value === 'object' && value !== null && 'stack' in value && 'message' in value;

// Control characters would let a logged text forge lines or steer the terminal.
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
