import type { Settings } from './settings';
import { VARIABLES } from './variables';

const MASK = '***';

/** The settings by variable name as one may print them: addresses of servers without their credentials. */
export const describeConfig = (config: Settings): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(VARIABLES).map(([field, variable]) => {
      const value = config[field as keyof Settings];
      return [variable.name, variable.secret && typeof value === 'string' ? maskUrl(value) : value];
    }),
  );

/** The same address with its user's password, and every parameter, replaced by `***`; all of it when it is no URL. */
export const maskUrl = (address: string): string => {
  if (!URL.canParse(address)) return MASK;
  const url = new URL(address);
  if (url.password !== '') url.password = MASK;
  for (const name of [...url.searchParams.keys()]) url.searchParams.set(name, MASK);
  return url.href;
};
