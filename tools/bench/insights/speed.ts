import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInsights } from '@whoop/insights';
import type { HistoryRecords } from '@whoop/insights';
import { generateExport } from '@whoop/testing';
import { readRecords } from '../../backtest/read-history';
import { median } from '../table';

const QUESTIONS_PER_DAY = 24;
const RUNS = 3;

/** What one search takes. */
export interface Speed {
  days: number;
  questions: number;
  tests: number;
  ms: number;
  /** Of a process that does nothing else, after all runs. */
  mib: number;
}

/** Searches a history of so many days and about 55 journal questions, in a process of its own. */
export function measureSpeed(days: number): Speed {
  const folder = mkdtempSync(join(tmpdir(), 'bench-insights-'));
  try {
    const path = join(folder, 'records.json');
    const { zip } = generateExport({
      days,
      seed: 7,
      quirks: new Set(['naps'] as const),
      journalPerDay: QUESTIONS_PER_DAY,
    });
    writeFileSync(path, JSON.stringify(readRecords(zip)));
    const answer = execFileSync(process.execPath, [__filename, path], { encoding: 'utf8' });
    return { days, ...(JSON.parse(answer) as Omit<Speed, 'days'>) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The other process: one search that warms, then some that count. */
function searchFile(path: string): Omit<Speed, 'days'> {
  const records = JSON.parse(readFileSync(path, 'utf8')) as HistoryRecords;
  let tests = 0;
  const times = Array.from({ length: RUNS + 1 }, () => {
    const begun = performance.now();
    tests = findInsights({ ...records, sensitive: false, before: [] }).tests;
    return performance.now() - begun;
  });
  const questions = new Set(records.journal.map(({ question }) => question)).size;
  return { questions, tests, ms: median(times.slice(1)), mib: process.memoryUsage().rss / 1024 ** 2 };
}

if (process.argv[1] === __filename) console.log(JSON.stringify(searchFile(process.argv[2]!)));
