import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateExport } from '@whoop/testing';
import AdmZip from 'adm-zip';
import { readArguments } from './arguments';

const FOLDER = join(__dirname, '../../samples');
const MADE_BY = /npm run sample -- (.+)/g;

/** Everything but the deflated bytes, which may differ between builds of zlib. */
const contentsOf = (zip: Uint8Array) =>
  new AdmZip(Buffer.from(zip)).getEntries().map((entry) => ({
    name: entry.entryName,
    flags: entry.header.flags,
    time: entry.header.timeval,
    text: entry.getData().toString('utf8'),
  }));

const commands = [...readFileSync(join(FOLDER, 'README.md'), 'utf8').matchAll(MADE_BY)].map(([, line = '']) =>
  line.split(' '),
);

describe('the committed samples', () => {
  it('are the two that the README makes', () => {
    expect(commands.map((argv) => readArguments(argv)?.out)).toEqual([
      'samples/my_whoop_data_2026_07_12.zip',
      'samples/my_whoop_data_de.zip',
    ]);
  });

  it.each(commands.map((argv) => [argv.join(' ')]))('come out the same again: %s', (line) => {
    const command = readArguments(line.split(' '));
    if (!command) throw new Error('the README asks for help only');
    const committed = readFileSync(join(FOLDER, command.out.replace('samples/', '')));
    expect(committed.length).toBeLessThan(60_000);
    expect(contentsOf(committed)).toEqual(contentsOf(generateExport(command.options).zip));
  });
});
