const DAY_MS = 86_400_000;
const SHAPE = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** `YYYY-MM-DD` of an instant that is read as UTC. */
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The date `days` later, or earlier for a negative number. */
export const addDays = (date: string, days: number): string => dateOf((dayNumber(date) + days) * DAY_MS);

/** Whether the text is a day that exists, between 1900 and 2199. */
export const isDate = (text: unknown): text is string =>
  typeof text === 'string' &&
  SHAPE.test(text) &&
  Number.isFinite(dayNumber(text)) &&
  addDays(text, 0) === text;

/** Every date from `first` to `last`, both included. */
export const datesBetween = (first: string, last: string): string[] =>
  Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, index) => addDays(first, index));
