/** What stands where a value is unknown. Never 0. */
export const UNKNOWN = '–';

/** A number as people read it, with a true minus sign; unknown is a dash. */
export function figure(value: number | null | undefined, digits = 0): string {
  if (value == null || !Number.isFinite(value)) return UNKNOWN;
  const rounded = value.toFixed(digits);
  // -0.4 rounds to "-0", which no one wants to read.
  const text = Number(rounded) === 0 ? rounded.replace('-', '') : rounded;
  const [whole = '', fraction] = text.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** With its sign: for what has changed against the usual. */
export function signed(value: number | null | undefined, digits = 0): string {
  const text = figure(value, digits);
  if (value == null || text === UNKNOWN || Number(value.toFixed(digits)) === 0) return text;
  return value > 0 ? `+${text}` : text;
}

/** A share from 0 to 1 as percent. */
export const percent = (share: number | null | undefined, digits = 0): string =>
  share == null ? UNKNOWN : `${figure(share * 100, digits)}\u2009%`;

/** "8 in 10": how often something held, for people who do not read percent. */
export const inTen = (share: number): string => `${Math.round(share * 10)} in 10`;

export function bytes(count: number): string {
  if (count < 1_000) return `${count} B`;
  return count < 1_000_000 ? `${figure(count / 1_000)} kB` : `${figure(count / 1_000_000, 1)} MB`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;
