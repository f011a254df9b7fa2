import type { Settings } from './settings';

/** One environment variable: how it is called, what it means and how its text becomes a value. */
export interface Variable {
  name: string;
  about: string;
  /** Text taken when the variable is unset or empty; null when there is none. */
  fallback: string | null;
  /** Turns the text into the field's value; what it cannot read it leaves for the validator to refuse. */
  read: (text: string) => unknown;
  /** A value for `.env.example`, where there is no fallback. */
  sample?: string;
  /** May hold a password: never printed, and may come from a file named by `<name>_FILE`. */
  secret?: true;
}

const text = (value: string): string => value;
const lowerCase = (value: string): string => value.toLowerCase();
const wholeNumber = (value: string): number => (/^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN);
const yesOrNo = (value: string): boolean | string =>
  value === 'yes' ? true : value === 'no' ? false : value;
const unlessNone = (value: string): string | null => (value === 'none' ? null : value);
const logLevel = (value: string): string => (lowerCase(value) === 'warning' ? 'warn' : lowerCase(value));
const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');

/** Every variable that any app reads, in the order of `.env.example`. */
export const VARIABLES: Readonly<Record<keyof Settings, Variable>> = {
  nodeEnv: {
    name: 'NODE_ENV',
    about: 'development, test or production.',
    fallback: 'development',
    read: text,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    about: 'PostgreSQL, the only store that has to be backed up. Required.',
    fallback: null,
    sample: 'postgres://whoop:change-me@127.0.0.1:5432/whoop',
    read: text,
    secret: true,
  },
  redisUrl: {
    name: 'REDIS_URL',
    about: 'Redis for the queues. Without it the queues run on PostgreSQL.',
    fallback: null,
    sample: 'redis://:change-me@127.0.0.1:6379/0',
    read: text,
    secret: true,
  },
  queueBackend: {
    name: 'QUEUE_BACKEND',
    about: 'redis or postgres. Unset: redis when REDIS_URL is set, else postgres.',
    fallback: null,
    sample: 'redis',
    read: lowerCase,
  },
  host: {
    name: 'HOST',
    about: 'Address to listen on. Anything but loopback needs ALLOW_OPEN_ACCESS=yes while AUTH_MODE=off.',
    fallback: '127.0.0.1',
    read: lowerCase,
  },
  port: { name: 'PORT', about: 'Port of the HTTP API.', fallback: '8000', read: wholeNumber },
  internalPort: {
    name: 'INTERNAL_PORT',
    about: 'Port of health checks and metrics, not meant for the public. Unset: not served.',
    fallback: null,
    sample: '9100',
    read: wholeNumber,
  },
  authMode: {
    name: 'AUTH_MODE',
    about: 'off: no accounts, user_id names the athlete; for one household on one machine.',
    fallback: 'off',
    read: lowerCase,
  },
  allowOpenAccess: {
    name: 'ALLOW_OPEN_ACCESS',
    about:
      'yes: run without accounts in production or beyond loopback, because something in front guards access.',
    fallback: 'no',
    read: yesOrNo,
  },
  allowedHosts: {
    name: 'ALLOWED_HOSTS',
    about: 'Host names by which browsers may reach the API, besides localhost; separated by commas.',
    fallback: '',
    read: list,
  },
  dataDir: {
    name: 'DATA_DIR',
    about: 'Folder of the uploaded exports and the models.',
    fallback: '.data/files',
    read: text,
  },
  webDir: {
    name: 'WEB_DIR',
    about: 'Folder of the built web app. none: serve the API alone.',
    fallback: 'dist/web',
    read: unlessNone,
  },
  logDir: {
    name: 'LOG_DIR',
    about: 'Folder of the log files. none: log to the console only.',
    fallback: 'logs',
    read: unlessNone,
  },
  logLevel: { name: 'LOG_LEVEL', about: 'error, warn, info or debug.', fallback: 'info', read: logLevel },
  maxUploadMb: { name: 'MAX_UPLOAD_MB', about: 'Largest upload, in MiB.', fallback: '50', read: wholeNumber },
  secretKey: {
    name: 'SECRET_KEY',
    about:
      'Signs the files of models, so that none is read that was not written here. At least 32 characters; required in production.',
    fallback: null,
    sample: 'change-me',
    read: text,
    secret: true,
  },
  minDaysForTraining: {
    name: 'MIN_DAYS_FOR_TRAINING',
    about: 'Days of data from which models are trained.',
    fallback: '14',
    read: wholeNumber,
  },
  mlEngine: {
    name: 'ML_ENGINE',
    about: 'forest, or ml-random-forest: a hundred times slower, for comparison.',
    fallback: 'forest',
    read: lowerCase,
  },
  trainingMemoryMb: {
    name: 'TRAINING_MEMORY_MB',
    about: 'Memory cap of the process that trains models, in MiB.',
    fallback: '448',
    read: wholeNumber,
  },
  defaultUserId: {
    name: 'DEFAULT_USER_ID',
    about: 'The athlete meant when AUTH_MODE=off and a request names none.',
    fallback: 'me',
    read: text,
  },
  ingestMemoryMb: {
    name: 'INGEST_MEMORY_MB',
    about: 'Memory cap of the process that reads an export, in MiB; a file that needs more is refused.',
    fallback: '448',
    read: wholeNumber,
  },
  computeProcesses: {
    name: 'COMPUTE_PROCESSES',
    about: 'Computing processes per worker app.',
    fallback: '1',
    read: wholeNumber,
  },
  shutdownSeconds: {
    name: 'SHUTDOWN_SECONDS',
    about:
      'How long a stopping process may finish its work; keep it below the grace period of what stops it.',
    fallback: '20',
    read: wholeNumber,
  },
};
