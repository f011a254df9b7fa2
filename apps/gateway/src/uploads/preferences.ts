const LONGEST_WAIT_SECONDS = 60;

/** What a `Prefer` header asks for (RFC 7240): how many seconds to wait for the result; null = answer at once. */
export interface Preferences {
  waitSeconds: number | null;
  /** What `Preference-Applied` says; null when nothing was asked for that is known here. */
  applied: string | null;
}

/** Unknown preferences are ignored, as the RFC wants. `respond-async` wins over `wait`. */
export function preferencesOf(header: string | undefined): Preferences {
  const asked = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (asked.includes('respond-async')) return { waitSeconds: null, applied: 'respond-async' };
  const digits = asked.map((part) => /^wait\s*=\s*"?(\d{1,9})"?$/.exec(part)?.[1]).find((found) => found);
  const seconds = Math.min(Number(digits ?? 0), LONGEST_WAIT_SECONDS);
  return seconds > 0
    ? { waitSeconds: seconds, applied: `wait=${seconds}` }
    : { waitSeconds: null, applied: null };
}
