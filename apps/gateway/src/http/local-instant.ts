/** An instant as wall clock with its offset (RFC 3339): the reader sees the hour at which the athlete trained or slept. */
export function localInstant(utcMs: number, offsetMin: number): string {
  const wallClock = new Date(utcMs + offsetMin * 60_000).toISOString().slice(0, -1);
  if (offsetMin === 0) return `${wallClock}Z`;
  const minutes = Math.abs(offsetMin);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${wallClock}${offsetMin < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
