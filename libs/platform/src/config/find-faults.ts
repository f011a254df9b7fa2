import { isIPv4 } from 'node:net';
import { validateSync } from 'class-validator';
import type { Settings } from './settings';
import { VARIABLES } from './variables';

const SAMPLE_PASSWORD = 'change-me';

/** All that is wrong with the settings, one sentence each, naming the variable; empty when they can be used. */
export const findFaults = (
  settings: Settings,
  given: Readonly<Partial<Record<string, string>>>,
): string[] => [
  ...fieldFaults(settings, given),
  ...redisFaults(settings),
  ...accessFaults(settings),
  ...secretFaults(settings),
  ...sampleFaults(settings),
];

const fieldFaults = (settings: Settings, given: Readonly<Partial<Record<string, string>>>): string[] =>
  validateSync(settings, { stopAtFirstError: true }).map((error) => {
    const variable = VARIABLES[error.property as keyof Settings];
    const value = given[variable.name];
    if (value === undefined) return `${variable.name} is required.`;
    const rule = Object.values(error.constraints ?? {})[0];
    return `${variable.name} ${rule}${variable.secret ? '' : `, but is "${value}"`}.`;
  });

const redisFaults = ({ queueBackend, redisUrl }: Settings): string[] =>
  queueBackend === 'redis' && redisUrl === null ? ['QUEUE_BACKEND=redis needs REDIS_URL.'] : [];

const accessFaults = ({ authMode, allowOpenAccess, nodeEnv, host }: Settings): string[] => {
  if (authMode !== 'off' || allowOpenAccess !== false) return [];
  const open = 'without accounts; set ALLOW_OPEN_ACCESS=yes if something in front of it guards access.';
  return [
    ...(nodeEnv === 'production' ? [`AUTH_MODE=off would run in production ${open}`] : []),
    ...(isLoopback(host) ? [] : [`HOST=${host} would open the data of every athlete to the network ${open}`]),
  ];
};

const secretFaults = ({ nodeEnv, secretKey }: Settings): string[] =>
  nodeEnv === 'production' && secretKey === null ? ['SECRET_KEY is required in production.'] : [];

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

const sampleFaults = ({ nodeEnv, databaseUrl, redisUrl }: Settings): string[] => {
  if (nodeEnv !== 'production') return [];
  return Object.entries({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl })
    .filter(([, url]) => url?.includes(`:${SAMPLE_PASSWORD}@`))
    .map(([name]) => `${name} still has the password of .env.example.`);
};
