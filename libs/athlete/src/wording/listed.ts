/**
 * Things in a row as a sentence names them.
 *
 * @example listed(['HRV', 'skin temperature', 'breathing rate']); // 'HRV, skin temperature and breathing rate'
 */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}
