import { readFileSync } from 'node:fs';
import { findFaults } from './config/find-faults';
import { InvalidConfig } from './config/invalid-config';
import { Settings } from './config/settings';
import { VARIABLES, type Variable } from './config/variables';

/** Validated settings of an app. */
export type Config = Readonly<Settings>;

/**
 * Reads and checks all settings. The only place that reads the environment.
 * Empty counts as unset. A secret may come from the file that `<NAME>_FILE` names.
 * @throws InvalidConfig listing every fault at once.
 */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const fileFaults: string[] = [];
  const given: Partial<Record<string, string>> = {};
  const fields: [string, unknown][] = [];
  for (const [field, variable] of Object.entries(VARIABLES)) {
    const text = readVariable(env, variable, fileFaults);
    given[variable.name] = text;
    fields.push([field, text === undefined ? null : variable.read(text)]);
  }
  const read = Object.fromEntries(fields);
  const queueBackend: unknown = read['queueBackend'] ?? (read['redisUrl'] === null ? 'postgres' : 'redis');
  const settings: Settings = Object.assign(new Settings(), read, { queueBackend });
  const faults = [...fileFaults, ...findFaults(settings, given)];
  if (faults.length > 0) throw new InvalidConfig(faults);
  return Object.freeze(settings);
};

const readVariable = (env: NodeJS.ProcessEnv, variable: Variable, faults: string[]): string | undefined => {
  const text = env[variable.name] || undefined;
  const path = variable.secret && env[`${variable.name}_FILE`];
  if (!path) return text ?? variable.fallback ?? undefined;
  if (text !== undefined) faults.push(`${variable.name} and ${variable.name}_FILE are both set; keep one.`);
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    faults.push(`${variable.name}_FILE=${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    return text;
  }
};
