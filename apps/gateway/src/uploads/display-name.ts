const MAX_LENGTH = 255;
const UNNAMED = 'upload';
/** Control characters, and the marks that make text read backwards or vanish (a name `gpj.exe` shown as `exe.jpg`). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/**
 * The client's file name as text to show, never as a path: the part after the last slash, at most 255 characters,
 * printable ones only. `upload` when nothing is left. Escaping for HTML or CSV is the business of what shows it.
 */
export function displayName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const shown = base.normalize('NFC').replace(INVISIBLE, '').trim();
  return [...shown].slice(0, MAX_LENGTH).join('') || UNNAMED;
}
