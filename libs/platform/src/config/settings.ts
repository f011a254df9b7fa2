import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator';

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
const NODE_ENVS = ['development', 'test', 'production'] as const;
const QUEUE_BACKENDS = ['redis', 'postgres'] as const;
const ML_ENGINES = ['forest', 'ml-random-forest'] as const;
const HOST_NAME = /^[a-z0-9.-]+(:\d+)?$/;
const USER_ID = /^[A-Za-z0-9][A-Za-z0-9_@.-]{0,63}$/;

const WholeNumber = (from: number, to: number): PropertyDecorator => {
  const message = `must be a whole number from ${from} to ${to}`;
  const checks = [IsInt({ message }), Min(from, { message }), Max(to, { message })];
  return (target, property) => checks.forEach((check) => check(target, property));
};
const OneOf = (values: readonly string[]): PropertyDecorator =>
  IsIn(values, { message: `must be one of ${values.join(', ')}` });
const ServerUrl = (...schemes: string[]): PropertyDecorator =>
  ValidateBy(
    { name: 'serverUrl', validator: { validate: (value) => hasScheme(value, schemes) } },
    {
      message: `must be an address that starts with ${schemes.join(' or ')}, special characters percent-encoded`,
    },
  );
const hasScheme = (value: unknown, schemes: readonly string[]): boolean =>
  typeof value === 'string' && URL.canParse(value) && schemes.some((scheme) => value.startsWith(scheme));
const Given = (): PropertyDecorator => MinLength(1, { message: 'must not be empty' });

/** All settings of every app; `variables.ts` says which variable fills which field. Validated, never changed. */
export class Settings {
  @OneOf(NODE_ENVS)
  readonly nodeEnv!: (typeof NODE_ENVS)[number];

  @ServerUrl('postgres://', 'postgresql://')
  readonly databaseUrl!: string;

  @OneOf(QUEUE_BACKENDS)
  readonly queueBackend!: (typeof QUEUE_BACKENDS)[number];

  @ValidateIf((settings: Settings) => settings.redisUrl !== null)
  @ServerUrl('redis://', 'rediss://')
  readonly redisUrl!: string | null;

  @Given()
  readonly host!: string;

  @WholeNumber(0, 65_535)
  readonly port!: number;

  @ValidateIf((settings: Settings) => settings.internalPort !== null)
  @WholeNumber(0, 65_535)
  readonly internalPort!: number | null;

  @OneOf(['off'])
  readonly authMode!: 'off';

  @IsBoolean({ message: 'must be yes or no' })
  readonly allowOpenAccess!: boolean;

  @ArrayMaxSize(50, { message: 'may name at most 50 hosts' })
  @Matches(HOST_NAME, { each: true, message: 'must be host names, separated by commas' })
  readonly allowedHosts!: readonly string[];

  @Given()
  readonly dataDir!: string;

  @ValidateIf((settings: Settings) => settings.webDir !== null)
  @Given()
  readonly webDir!: string | null;

  @ValidateIf((settings: Settings) => settings.logDir !== null)
  @Given()
  readonly logDir!: string | null;

  @OneOf(LOG_LEVELS)
  readonly logLevel!: (typeof LOG_LEVELS)[number];

  @WholeNumber(1, 1024)
  readonly maxUploadMb!: number;

  @ValidateIf((settings: Settings) => settings.secretKey !== null)
  @MinLength(32, { message: 'must have at least 32 characters' })
  readonly secretKey!: string | null;

  @WholeNumber(7, 3650)
  readonly minDaysForTraining!: number;

  @OneOf(ML_ENGINES)
  readonly mlEngine!: (typeof ML_ENGINES)[number];

  @WholeNumber(128, 4096)
  readonly trainingMemoryMb!: number;

  @Matches(USER_ID, {
    message: 'must be 1 to 64 letters, digits or any of _ @ . -, the first a letter or digit',
  })
  readonly defaultUserId!: string;

  @WholeNumber(128, 4096)
  readonly ingestMemoryMb!: number;

  @WholeNumber(1, 64)
  readonly computeProcesses!: number;

  @WholeNumber(1, 600)
  readonly shutdownSeconds!: number;
}
