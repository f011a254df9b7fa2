import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateExport } from '@whoop/testing';
import { main } from './main';

let folder: string;
let printed: string[];
let complained: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backtest-'));
  printed = [];
  complained = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function exportOf(days: number, seed: number): string {
  const path = join(folder, `export-${seed}.zip`);
  writeFileSync(path, generateExport({ days, seed, quirks: new Set(['open'] as const) }).zip);
  return path;
}

interface Answer {
  days: number;
  modes: Record<string, { n: number; mae: number | null; naive_mae: Record<string, number | null> }>;
  classifiers: Record<string, { label: string; n: number; brier_skill: number | null }>;
}

it('gives the figures of each file and of all, the same each time', async () => {
  const files = [exportOf(130, 1), exportOf(110, 2)];
  expect(await main([...files, '--json'])).toBe(0);
  const { files: each, pooled } = JSON.parse(printed[0]!) as {
    files: (Answer & { file: string })[];
    pooled: Answer;
  };
  expect(each.map(({ file }) => file)).toEqual(['export-1.zip', 'export-2.zip']);
  expect(Object.keys(pooled.modes)).toEqual(['morning', 'morning_plan', 'evening', 'evening_plan']);
  expect(Object.keys(pooled.modes.evening!.naive_mae)).toEqual([
    'persistence',
    'mean_7d',
    'mean_30d',
    'running_mean',
    'running_median',
  ]);
  expect(Object.values(pooled.classifiers).map(({ label }) => label)).toEqual([
    'r1',
    'r1, sleep planned',
    'q3',
    's1',
  ]);
  for (const mode of Object.keys(pooled.modes)) {
    const [a, b] = each.map(({ modes }) => modes[mode]!);
    expect(pooled.modes[mode]!.n).toBe(a!.n + b!.n);
    expect(pooled.modes[mode]!.mae).toBeCloseTo((a!.n * a!.mae! + b!.n * b!.mae!) / (a!.n + b!.n), 9);
  }
  expect(await main([...files, '--json'])).toBe(0);
  expect(printed[1]).toBe(printed[0]);
}, 60_000);

it('prints tables for people', async () => {
  expect(await main([exportOf(30, 3)])).toBe(0);
  expect(printed.join('\n')).toContain('not enough history');
});

it.each<[string[], number, string]>([
  [[], 2, 'Name at least one export.'],
  [['a.zip', '--seed', 'x'], 2, '--seed takes'],
  [['a.zip', '--engine', 'xgboost'], 2, '--engine takes one of: forest, ml-random-forest.'],
  [['a.zip', '--fast'], 2, "Unknown option '--fast'"],
  [['/nowhere/a.zip'], 1, 'a.zip: '],
])('refuses %j', async (argv, code, message) => {
  expect(await main(argv)).toBe(code);
  expect(complained.join()).toContain(message);
});

it('says what is wrong with a file that is no export', async () => {
  const path = join(folder, 'notes.zip');
  writeFileSync(path, 'hello');
  expect(await main([path])).toBe(1);
  expect(complained.join()).toMatch(/^notes\.zip: /);
});

it('helps', async () => {
  expect(await main(['--help'])).toBe(0);
  expect(printed.join()).toContain('usage: npm run backtest');
});
