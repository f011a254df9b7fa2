import { join } from 'node:path';
import { binnedForestEngine } from '@whoop/forest';
import { runMetrics, trainModels, writeAthleteModels } from '@whoop/models';
import { generateExport } from '@whoop/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readHistory } from '../../backtest/read-history';
import { judge, median, table } from '../table';
import type { Bar } from '../table';

const BARS_MS: Readonly<Record<number, number>> = { 365: 3_000, 1_900: 12_000 };
const RUNS = 3;
const ATHLETES = 1_000_000;
const CORES = 2;

/** bench:train: all heads and classifiers with their whole walk-forward, as train-models computes them in its child. */
function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-train-'));
  try {
    const measured = Object.keys(BARS_MS)
      .map(Number)
      .map((days) => measure(days, join(folder, `${days}.zip`)));
    console.log(
      `train-models without database and files, median of ${RUNS} after one that warms: one process, one core\n`,
    );
    console.log(
      table(
        ['days', 'ms', 'documents kB', 'MiB at the end'],
        measured.map(({ days, ms, kb, mib }) => [String(days), ms.toFixed(0), kb.toFixed(0), mib.toFixed(0)]),
      ),
    );
    const five = measured.at(-1)!;
    const hours = (ATHLETES * five.ms) / 1000 / 3600 / CORES;
    console.log(
      `\nOne million athletes with ${five.days} days each, trained once a week: ${hours.toFixed(0)} hours of a ${CORES}-core machine, which is ${(hours / (7 * 24)).toFixed(1)} such machines.`,
    );
    return judge(
      measured.map(({ days, ms }): Bar => ({
        what: `${days} days ≤ ${BARS_MS[days]} ms`,
        figure: `${ms.toFixed(0)} ms`,
        holds: ms <= BARS_MS[days]!,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(days: number, path: string) {
  writeFileSync(path, generateExport({ days, seed: 7, quirks: new Set(['naps', 'open'] as const) }).zip);
  const history = readHistory(path);
  let kb = 0;
  const times = Array.from({ length: RUNS + 1 }, () => {
    const begun = performance.now();
    const trained = trainModels(history, { engine: binnedForestEngine });
    const documents = writeAthleteModels(trained);
    runMetrics(trained);
    kb = JSON.stringify(documents).length / 1000;
    return performance.now() - begun;
  });
  return { days, ms: median(times.slice(1)), kb, mib: process.memoryUsage().rss / 1024 ** 2 };
}

process.exit(main());
