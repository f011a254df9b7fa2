import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltFiles } from './built-files';

function built(...files: string[]): BuiltFiles {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  for (const file of files) writeFileSync(join(folder, file), '');
  return new BuiltFiles(folder);
}

it('knows the files that lay there, by their path, and none outside', () => {
  const files = built('index.html', 'assets/a.js');
  expect([files.isThere, files.has('assets/a.js'), files.has('assets'), files.has('../etc/passwd')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('chooses the smallest form that the caller reads and the build has left', () => {
  const files = built('a.js', 'a.js.br', 'a.js.gz', 'b.js', 'b.js.gz');
  const reads =
    (...names: string[]) =>
    (name: string) =>
      names.includes(name);
  expect(files.encodingOf('a.js', reads('br', 'gzip'))).toBe('br');
  expect(files.encodingOf('a.js', reads('gzip'))).toBe('gzip');
  expect(files.encodingOf('b.js', reads('br', 'gzip'))).toBe('gzip');
  expect(files.encodingOf('b.js', reads('br'))).toBeNull();
});

it('is not there without a build', () => {
  expect(new BuiltFiles(join(tmpdir(), 'no-such-folder')).isThere).toBe(false);
});
