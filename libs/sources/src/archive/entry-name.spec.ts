import { codeOf } from '../fixtures/export-of';
import { displayName, entryName, refuseUnsafeName, safeText } from './entry-name';

describe('displayName', () => {
  it.each([
    ['a/b/sleeps.csv', 'sleeps.csv'],
    ['a/b/', 'b'],
    ['sue\u00f1o.csv', 'sue\u00f1o.csv'],
    ['\u202eevil\u200b.csv', 'evil.csv'],
    ['a\u0000\u001b[31mb.csv', 'a[31mb.csv'],
    ['\u202e', '(unnamed)'],
  ])('shows %j as %j', (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  it('is at most 100 characters long and cuts none in half', () => {
    expect([...displayName('😀'.repeat(150))]).toHaveLength(100);
    expect(safeText('😀😀😀', 2)).toBe('😀…');
  });
});

describe('entryName', () => {
  it('reads UTF-8, and as Latin-1 what does not claim to be UTF-8', () => {
    expect(entryName(Buffer.from('sueño.csv'), true)).toBe('sueño.csv');
    expect(entryName(Buffer.from('sueño.csv', 'latin1'), false)).toBe('sueño.csv');
    expect(codeOf(() => entryName(Buffer.from('sueño.csv', 'latin1'), true))).toBe('unsafe_zip');
  });
});

describe('refuseUnsafeName', () => {
  it.each(['..', 'a/..', 'a/../b', '/', 'c:\\x', 'D:x', 'a\\b', 'a\nb', 'a\u007f'])('refuses %j', (name) => {
    expect(codeOf(() => refuseUnsafeName(name, name.length))).toBe('unsafe_zip');
  });

  it.each(['..csv', 'a..b/c...d.csv', '日本/😀.csv', 'CON.zip'])('accepts %j', (name) => {
    expect(() => refuseUnsafeName(name, name.length)).not.toThrow();
  });
});
