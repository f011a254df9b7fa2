import { binnedForestEngine } from '@whoop/forest';
import { backtest, backtestReport, HEADS, JUDGED_CLASSES, pooledReport } from '@whoop/models';
import type { Backtest, BacktestReport } from '@whoop/models';
import { syntheticDays } from '../../../libs/models/src/fixtures/athlete';
import { judge, table } from '../table';
import type { Bar } from '../table';

const MEANS = { engine: binnedForestEngine, seed: 1 };
const NOISE_ATHLETES = 200;
const NOISE_DAYS = [200, 300, 400, 500];
const EASY_ATHLETES = 100;
const EASY_DAYS = [240, 365, 500, 700];
const NOISE = 14;
/** The mean absolute error that is left when all but the noise is known. */
const IRREDUCIBLE = NOISE * Math.sqrt(2 / Math.PI);
const MODELS = ['ridge', 'forest_ridge'];

/**
 * bench:honesty: what the models claim of synthetic athletes whose truth is known. Athletes without any pattern must see no
 * model; of the others, errors stay near what cannot be known, ranges hold their 80 % and chances come true.
 */
function main(): number {
  const noise = replay(NOISE_ATHLETES, NOISE_DAYS, { signal: 0, from: 10_000 });
  const easy = replay(EASY_ATHLETES, EASY_DAYS, { signal: 1, from: 20_000 });
  const pooled = pooledReport(easy.tests)!;
  const opened = noise.reports.filter(({ heads }) => MODELS.includes(heads.evening.winner)).length;
  const ratio = pooled.heads.evening.candidates.forest_ridge.mae! / IRREDUCIBLE;
  const alarms = [...noise.reports, ...easy.reports].filter(({ heads }) =>
    HEADS.some((head) => heads[head].leak !== null),
  ).length;
  console.log(
    `${NOISE_ATHLETES} athletes of pure noise (${NOISE_DAYS.join(', ')} days), ${EASY_ATHLETES} of known noise (${EASY_DAYS.join(', ')} days; ${NOISE} points)\n`,
  );
  printHeads(pooled, noise.reports, easy.reports);
  printClasses(pooled);
  return judge([
    bar(
      `evening gate opens for ≤ 5 % of ${NOISE_ATHLETES} athletes of pure noise`,
      opened / NOISE_ATHLETES,
      [0, 0.05],
    ),
    bar('evening error / irreducible error within 0.95–1.10', ratio, [0.95, 1.1]),
    bar(`leak alarms on ${NOISE_ATHLETES + EASY_ATHLETES} clean athletes: none`, alarms, [0, 0]),
    ...HEADS.map((head) =>
      bar(
        `${head}: 80 % ranges cover 0.77–0.83`,
        pooled.heads[head].candidates.forest_ridge.coverage!,
        [0.77, 0.83],
      ),
    ),
    ...JUDGED_CLASSES.map((name) =>
      bar(`${name}: calibration error ≤ 0.05`, pooled.classes[name].calibrationError!, [0, 0.05]),
    ),
  ]);
}

function replay(
  athletes: number,
  lengths: readonly number[],
  { signal, from }: { signal: number; from: number },
): { tests: Backtest[]; reports: BacktestReport[] } {
  const tests = Array.from({ length: athletes }, (_, i) =>
    backtest(
      syntheticDays({ days: lengths[i % lengths.length]!, seed: from + i, noise: NOISE, signal }),
      MEANS,
    ),
  );
  return { tests, reports: tests.map(backtestReport) };
}

function printHeads(
  pooled: BacktestReport,
  noise: readonly BacktestReport[],
  easy: readonly BacktestReport[],
): void {
  const shown = (reports: readonly BacktestReport[], head: (typeof HEADS)[number]): string => {
    const open = reports.filter(({ heads }) => MODELS.includes(heads[head].winner)).length;
    return `${((100 * open) / reports.length).toFixed(1)} %`;
  };
  const rows = HEADS.map((head) => {
    const { candidates, bestNaive } = pooled.heads[head];
    const { mae, coverage, width } = candidates.forest_ridge;
    return [
      head,
      mae!.toFixed(2),
      bestNaive!.mae.toFixed(2),
      coverage!.toFixed(3),
      width!.toFixed(1),
      shown(easy, head),
      shown(noise, head),
    ];
  });
  console.log(
    `${table(['head', 'error', 'best naive', 'coverage', 'width', 'model shown', 'shown on noise'], rows)}\n`,
  );
}

function printClasses(pooled: BacktestReport): void {
  const rows = JUDGED_CLASSES.map((name) => {
    const { n, brierSkill, logLoss, balancedAccuracy, calibrationError } = pooled.classes[name];
    return [
      name,
      String(n),
      ...[brierSkill, logLoss, balancedAccuracy, calibrationError].map((value) => value!.toFixed(3)),
    ];
  });
  console.log(
    table(['classes', 'n', 'Brier skill', 'log loss', 'balanced accuracy', 'calibration error'], rows),
  );
}

const bar = (what: string, figure: number, [low, high]: [number, number]): Bar => ({
  what,
  figure: Number.isInteger(figure) ? String(figure) : figure.toFixed(3),
  holds: figure >= low && figure <= high,
});

process.exit(main());
