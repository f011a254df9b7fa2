import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateExport } from '@whoop/testing';
import { main } from './main';

describe('npm run sample', () => {
  let folder = '';
  let said: { log: jest.SpyInstance; error: jest.SpyInstance };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sample-'));
    said = {
      log: jest.spyOn(console, 'log').mockReturnValue(undefined),
      error: jest.spyOn(console, 'error').mockReturnValue(undefined),
    };
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('writes the archive and the truth beside it, and sums up', () => {
    const out = join(folder, 'new', 'export.zip');
    const code = main([
      '--days',
      '40',
      '--seed',
      '7',
      '--locale',
      'de',
      '--variant',
      'v2',
      '--quirks',
      'naps,open',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    const made = generateExport({
      days: 40,
      seed: 7,
      locale: 'de',
      variant: 'V2',
      quirks: new Set(['naps', 'open']),
    });
    expect(readFileSync(out).equals(made.zip)).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'new', 'truth.json'), 'utf8'))).toEqual(made.truth);
    expect(said.log).toHaveBeenCalledWith(
      expect.stringMatching(/2026-07-12: \d+ cycles.*; de, V2, quirks: naps, open/),
    );
  });

  it('takes every option', () => {
    const [out, truth] = [join(folder, 'a.zip'), join(folder, 'b.json')];
    const density = ['--workouts-per-day', '2', '--journal-per-day', '1.5', '--end-date', '2025-01-31'];
    expect(main(['--days', '30', '--quirks', 'none', ...density, '--out', out, '--truth', truth])).toBe(0);
    const { options, range } = JSON.parse(readFileSync(truth, 'utf8'));
    expect(options).toMatchObject({ seed: 1, workoutsPerDay: 2, journalPerDay: 1.5, quirks: [] });
    expect(range.lastDay).toBe('2025-01-31');
  });

  it('explains itself', () => {
    expect(main(['--help'])).toBe(0);
    expect(said.log).toHaveBeenCalledWith(expect.stringContaining('usage: npm run sample'));
  });

  it.each([
    [['--days', 'many'], '--days must be a number'],
    [['--days', ''], '--days must be a number'],
    [['--days', '0'], '--days must be a whole number from 1'],
    [['--seed', '1.5'], '--seed must be a whole number'],
    [['--locale', 'nl'], '--locale must be one of en, de'],
    [['--variant', 'v4'], '--variant must be one of V1, V2, V3'],
    [['--quirks', 'naps,flying'], '--quirks must be one of naps'],
    [['--end-date', '2026-02-30'], '--end-date must be a day'],
    [['--workouts-per-day', '-1'], '--workouts-per-day'],
    [['--journal-per-day', '900'], '--journal-per-day must be from 0 to 40'],
    [['--color'], "Unknown option '--color'"],
    [['export.zip'], 'export.zip'],
  ])('refuses %j with a plain reason and writes nothing', (argv, reason) => {
    expect(main(argv)).toBe(2);
    expect(said.error).toHaveBeenCalledWith(expect.stringContaining(reason));
    expect(said.error).toHaveBeenCalledWith(expect.stringContaining('usage:'));
  });

  it('says why when it cannot write', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(main(['--days', '3', '--out', join(file, 'export.zip')])).toBe(1);
    expect(said.error).toHaveBeenCalledWith(expect.stringMatching(/^Not written: /));
  });
});
