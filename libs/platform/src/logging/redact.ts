const SECRET_KEY =
  /^(proxy-?)?authorization$|^(set-?)?cookie$|password|passwd|secret|token|^e-?mail$|^(x-)?api-?key$/i;
const URL_PASSWORD = /(\/\/[^\s/:@]*:)[^\s/@]+@/g;
const BEARER = /\b(bearer|basic) [\w.~+/=-]+/gi;
const E_MAIL = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi;

const MASK = '[redacted]';
const MAX_DEPTH = 6;
const MAX_ITEMS = 100;
const MAX_TEXT = 8_192;

/**
 * Plain data that is safe to write to a log: values under secret keys, passwords inside addresses, bearer tokens and
 * e-mail addresses are masked; what is deep, long or circular is cut. Of an error only name, message, code, stack and
 * cause remain, because database errors carry the query's parameters as further fields.
 */
export const redact = (value: unknown): unknown => redactAt(value, 0);

const redactAt = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? value : null;
  // Depth ends circles too.
  if (depth >= MAX_DEPTH) return '[deep]';
  return redactObject(value, depth);
};

const redactObject = (value: object, depth: number): unknown => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Error) return redactError(value, depth);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => redactAt(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined && typeof item !== 'function')
      .slice(0, MAX_ITEMS)
      .map(([key, item]) => [key, SECRET_KEY.test(key) ? MASK : redactAt(item, depth + 1)]),
  );
};

const redactError = (error: Error & { code?: unknown }, depth: number): Record<string, unknown> => ({
  name: error.name,
  message: redactText(error.message),
  ...(error.code === undefined ? {} : { code: redactAt(error.code, depth + 1) }),
  stack: redactText(error.stack ?? ''),
  ...(error.cause === undefined ? {} : { cause: redactAt(error.cause, depth + 1) }),
});

/** The same text without passwords in addresses, bearer tokens and e-mail addresses, and at most 8 KiB of it. */
export const redactText = (text: string): string =>
  (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text)
    .replace(URL_PASSWORD, '$1***@')
    .replace(BEARER, `$1 ${MASK}`)
    .replace(E_MAIL, MASK);
