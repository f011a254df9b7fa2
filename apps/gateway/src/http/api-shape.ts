import { rounded } from '../dashboard/rounding';

/** A value as the API shows it: fields in snake_case, numbers rounded to `digits` places, all else as it is. */
export function apiShape(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return rounded(value, digits);
  if (Array.isArray(value)) return value.map((part) => apiShape(part, digits));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [snakeCase(key), apiShape(part, digits)]),
  );
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
