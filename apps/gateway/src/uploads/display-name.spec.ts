import fc from 'fast-check';
import { displayName } from './display-name';

it.each([
  ['export.zip', 'export.zip'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\data\\x.zip', 'x.zip'],
  ['a\u0000b\u001b[31m.zip', 'ab[31m.zip'],
  ['a\u202egpj.zip', 'agpj.zip'],
  ['\u200b\ufeff ', 'upload'],
  ['/', 'upload'],
  ['', 'upload'],
  ['e\u0301.zip', 'é.zip'],
  ['\ud800x', 'x'],
])('shows %j as %j', (name, shown) => {
  expect(displayName(name)).toBe(shown);
});

it('is never empty, never longer than 255 characters, and never a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      const shown = displayName(name);
      expect([...shown].length).toBeGreaterThan(0);
      expect([...shown].length).toBeLessThanOrEqual(255);
      expect(shown).not.toMatch(/[/\\\p{Cc}]/u);
      expect(displayName(shown)).toBe(shown);
    }),
  );
});
