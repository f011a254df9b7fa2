import { codeOf } from '../fixtures/export-of';
import { decodeText } from './decode-text';

const utf16 = (text: string, bigEndian: boolean, mark = true): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decodeText(Buffer.from('sueño 😀'), 'f')).toEqual({ text: 'sueño 😀', encoding: 'utf-8' });
    expect(decodeText(Buffer.from('\ufeffsueño'), 'f')).toEqual({ text: 'sueño', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(utf16('sueño', false), 'f')).toEqual({ text: 'sueño', encoding: 'utf-16le' });
    expect(decodeText(utf16('sueño', true), 'f')).toEqual({ text: 'sueño', encoding: 'utf-16be' });
  });

  it.each([
    ['UTF-16 without its mark', utf16('Cycle start time', false, false)],
    ['big-endian UTF-16 without its mark', utf16('Cycle start time', true, false)],
    ['Latin-1', Buffer.from('sueño', 'latin1')],
    ['cut UTF-16', utf16('sueño', false).subarray(0, 7)],
    ['half a surrogate pair', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ['overlong UTF-8', Uint8Array.from([0x41, 0xc0, 0x80])],
  ])('refuses %s and says so', (_, bytes) => {
    expect(codeOf(() => decodeText(bytes, 'f'))).toBe('unreadable_text');
  });

  it('lets a stray zero byte pass for the cells to deal with', () => {
    expect(decodeText(Buffer.from('a note that is long enough\0 to see it'), 'f').text).toContain('\0');
  });
});
