import { badParameter } from '../problem/problem';

const PRINTABLE = /^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/;

/**
 * The value of an `Idempotency-Key` header (IETF draft): a quoted string, or the bare characters, which most clients send.
 * Null without the header.
 * @throws Problem `validation` for a key that is empty, longer than 255 characters or not printable ASCII.
 */
export function idempotencyKeyOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  if (PRINTABLE.test(key)) return key;
  throw badParameter(
    'Idempotency-Key',
    'An Idempotency-Key has 1 to 255 printable characters; a UUID will do.',
  );
}
