import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config';
import { describeConfig } from './config/describe-config';
import { renderEnvExample } from './config/env-example';
import { InvalidConfig } from './config/invalid-config';

const SECRET_KEY = 'k'.repeat(32);
const VALID = { DATABASE_URL: 'postgres://app:s3cret@db:5432/whoop' };

const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof InvalidConfig) return error.faults;
    throw error;
  }
  return [];
};

const secretFile = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'config-')), 'secret');
  writeFileSync(path, content);
  return path;
};

describe('loadConfig', () => {
  it('has a default for everything but the database', () => {
    expect(loadConfig(VALID)).toEqual({
      nodeEnv: 'development',
      databaseUrl: VALID.DATABASE_URL,
      redisUrl: null,
      queueBackend: 'postgres',
      host: '127.0.0.1',
      port: 8000,
      internalPort: null,
      authMode: 'off',
      allowOpenAccess: false,
      allowedHosts: [],
      dataDir: '.data/files',
      webDir: 'dist/web',
      logDir: 'logs',
      logLevel: 'info',
      maxUploadMb: 50,
      secretKey: null,
      minDaysForTraining: 14,
      mlEngine: 'forest',
      trainingMemoryMb: 448,
      defaultUserId: 'me',
      ingestMemoryMb: 448,
      computeProcesses: 1,
      shutdownSeconds: 20,
    });
  });

  it('takes Redis for the queues as soon as its address is known', () => {
    const redis = { ...VALID, REDIS_URL: 'rediss://:pw@redis:6380/1' };
    expect(loadConfig(redis).queueBackend).toBe('redis');
    expect(loadConfig({ ...redis, QUEUE_BACKEND: 'postgres' }).queueBackend).toBe('postgres');
  });

  it('reads the spellings that people use', () => {
    const config = loadConfig({
      ...VALID,
      LOG_LEVEL: 'WARNING',
      LOG_DIR: 'none',
      ALLOWED_HOSTS: 'Whoop.local, whoop.example.org:8443 ,',
      INTERNAL_PORT: '',
    });
    expect(config).toMatchObject({ logLevel: 'warn', logDir: null, internalPort: null });
    expect(config.allowedHosts).toEqual(['whoop.local', 'whoop.example.org:8443']);
  });

  it('reads a secret from its file', () => {
    const env = {
      DATABASE_URL_FILE: secretFile('postgres://app:pw@db/whoop\n'),
      REDIS_URL_FILE: secretFile('redis://r\n'),
    };
    expect(loadConfig(env)).toMatchObject({
      databaseUrl: 'postgres://app:pw@db/whoop',
      redisUrl: 'redis://r',
    });
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL is required.'],
    [
      'another database',
      { DATABASE_URL: 'mysql://u:hidden@h/d' },
      'DATABASE_URL must be an address that starts with postgres://',
    ],
    [
      'an unescaped password',
      { DATABASE_URL: 'postgres://u:pa ss/#@[h/d' },
      'DATABASE_URL must be an address',
    ],
    [
      'unknown environment',
      { NODE_ENV: 'prod' },
      'NODE_ENV must be one of development, test, production, but is "prod".',
    ],
    ['port as a word', { PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, but is "http".'],
    ['port too high', { PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, but is "65536".'],
    [
      'fraction',
      { MAX_UPLOAD_MB: '1.5' },
      'MAX_UPLOAD_MB must be a whole number from 1 to 1024, but is "1.5".',
    ],
    [
      'internal port',
      { INTERNAL_PORT: '-1' },
      'INTERNAL_PORT must be a whole number from 0 to 65535, but is "-1".',
    ],
    ['Redis without address', { QUEUE_BACKEND: 'redis' }, 'QUEUE_BACKEND=redis needs REDIS_URL.'],
    [
      'Redis address',
      { REDIS_URL: 'http://r' },
      'REDIS_URL must be an address that starts with redis:// or rediss://',
    ],
    ['unknown mode', { AUTH_MODE: 'on' }, 'AUTH_MODE must be one of off, but is "on".'],
    [
      'neither yes nor no',
      { ALLOW_OPEN_ACCESS: 'true' },
      'ALLOW_OPEN_ACCESS must be yes or no, but is "true".',
    ],
    ['user id', { DEFAULT_USER_ID: '../me' }, 'DEFAULT_USER_ID must be 1 to 64 letters'],
    [
      'host name',
      { ALLOWED_HOSTS: 'a b' },
      'ALLOWED_HOSTS must be host names, separated by commas, but is "a b".',
    ],
    ['log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of error, warn, info, debug, but is "loud".'],
    [
      'open in production',
      { NODE_ENV: 'production' },
      'AUTH_MODE=off would run in production without accounts',
    ],
    ['open to the network', { HOST: '0.0.0.0' }, 'HOST=0.0.0.0 would open the data of every athlete'],
    [
      'a host that only looks like loopback',
      { HOST: '127.evil.example' },
      'HOST=127.evil.example would open',
    ],
    [
      'missing file',
      { REDIS_URL_FILE: '/nowhere/redis' },
      'REDIS_URL_FILE=/nowhere/redis cannot be read (ENOENT).',
    ],
    [
      'no secret key in production',
      { NODE_ENV: 'production', ALLOW_OPEN_ACCESS: 'yes' },
      'SECRET_KEY is required in production.',
    ],
    ['a short secret key', { SECRET_KEY: 'hidden' }, 'SECRET_KEY must have at least 32 characters.'],
    [
      'another engine',
      { ML_ENGINE: 'xgboost' },
      'ML_ENGINE must be one of forest, ml-random-forest, but is "xgboost".',
    ],
    ['both', { DATABASE_URL_FILE: __filename }, 'DATABASE_URL and DATABASE_URL_FILE are both set; keep one.'],
    [
      'sample password',
      {
        NODE_ENV: 'production',
        ALLOW_OPEN_ACCESS: 'yes',
        SECRET_KEY,
        DATABASE_URL: 'postgres://whoop:change-me@db/whoop',
      },
      'DATABASE_URL still has the password of .env.example.',
    ],
  ])('refuses %s', (_, env, fault) => {
    const faults = faultsOf({ ...VALID, ...env });
    expect(faults[0]).toContain(fault);
    expect(faults.join()).not.toContain('hidden');
  });

  it.each<NodeJS.ProcessEnv>([
    { HOST: 'localhost' },
    { HOST: '::1' },
    { HOST: '127.1.2.3' },
    { HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes' },
    { NODE_ENV: 'production', HOST: '0.0.0.0', ALLOW_OPEN_ACCESS: 'yes', SECRET_KEY },
  ])('accepts %j', (env) => {
    expect(faultsOf({ ...VALID, ...env })).toEqual([]);
  });

  it('lists all faults at once', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'loud', QUEUE_BACKEND: 'redis', HOST: '0.0.0.0' };
    expect(faultsOf(env)).toHaveLength(5);
    expect(() => loadConfig(env)).toThrow(/5 faults:\n {2}- /);
  });
});

describe('describeConfig', () => {
  it('shows where the servers are, but no credentials', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgres://app:s3cret@db:5432/whoop?sslpassword=s3cret',
      REDIS_URL: 'redis://:s3cret@r',
    });
    const described = describeConfig(config);
    expect(described).toMatchObject({
      DATABASE_URL: 'postgres://app:***@db:5432/whoop?sslpassword=***',
      PORT: 8000,
    });
    expect(JSON.stringify(described)).not.toContain('s3cret');
  });
});

describe('.env.example', () => {
  it('is the one that the list of variables renders', () => {
    const committed = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');
    expect(committed).toBe(renderEnvExample());
  });
});
