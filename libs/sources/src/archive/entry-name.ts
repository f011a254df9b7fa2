import { decodeStrict } from '../bytes/text-decoder';
import { RejectedFile } from '../rejected-file';
import { MAX_NAME_BYTES } from './limits';

const MAX_DISPLAY_CHARACTERS = 100;
const CONTROLS = /[\u0000-\u001f\u007f]/;
// Controls, and the marks that turn or hide text: none of them may reach a screen inside a name.
const NOT_SHOWN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The name of an entry as text. ZIPs made on Windows store names in the local code page without saying which: those are
 * read as Latin-1, wrong letters and all, because a file's kind is told from its header and not from its name.
 */
export function entryName(bytes: Uint8Array, declaredUtf8: boolean): string {
  const decoded = decodeStrict(bytes, 'utf-8');
  if (decoded !== null) return decoded;
  if (declaredUtf8) throw unsafe('a name that is not valid text');
  return String.fromCharCode(...bytes);
}

/** Refuses names that could escape a folder, although nothing is ever written to disk under a name of the archive. */
export function refuseUnsafeName(name: string, byteLength: number): void {
  if (byteLength === 0) throw unsafe('an entry without a name');
  if (byteLength > MAX_NAME_BYTES) throw unsafe(`a name longer than ${MAX_NAME_BYTES} bytes`);
  if (CONTROLS.test(name)) throw unsafe('a name with control characters');
  if (name.includes('\\')) throw unsafe('a name with a backslash');
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) throw unsafe('an absolute path');
  if (name.split('/').includes('..')) throw unsafe('a path that leaves its folder');
}

/** The last part of a path, safe to show: no folders, no control or direction marks, at most 100 characters. */
export function displayName(name: string): string {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const base = path.slice(path.lastIndexOf('/') + 1);
  return safeText(base, MAX_DISPLAY_CHARACTERS) || '(unnamed)';
}

/** Text of a file (a name, a header) made safe to show. */
export function safeText(text: string, maxCharacters: number): string {
  const shown = [...text.slice(0, 4 * maxCharacters).replace(NOT_SHOWN, '')];
  return shown.length > maxCharacters ? `${shown.slice(0, maxCharacters - 1).join('')}…` : shown.join('');
}

function unsafe(what: string): RejectedFile {
  return new RejectedFile(
    'unsafe_zip',
    `This ZIP contains ${what}, which no WHOOP export has. Please upload the ZIP that WHOOP sent.`,
  );
}
