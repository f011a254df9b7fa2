/** Fills `{id}` places and the query of an address. Parameters that are null or undefined are left out. */
export function addressOf(
  template: string,
  { path = {}, query = {} }: { path?: Record<string, unknown>; query?: Record<string, unknown> },
): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(path[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value != null) search.set(name, textOf(value));
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
