import { buildDays, computeFeatures } from '@whoop/athlete';
import type { Day } from '@whoop/athlete';
import { readExport } from '@whoop/sources';
import type { Records } from '@whoop/sources';
import { generateExport, Stack } from '@whoop/testing';
import { judge, logLogSlope, median, table } from '../table';
import type { Bar } from '../table';
import { measureUploads, middle, workerMemory } from '../uploads/measure-upload';
import type { UploadTimes } from '../uploads/measure-upload';
import { measureBaselines } from './baselines';
import type { Paired } from './baselines';

const SIZES = [365, 1_900, 10_000];
const RUNS = 5;
const PURE_RUNS = 9;
const PURE_BAR_MS = 200;
const PANDAS_BAR = 3;
const SLOPE_BAR = 1.1;

interface Measured {
  days: number;
  pureMs: number;
  times: UploadTimes[];
}

/** bench:features: the engineered columns of whole histories, pure and through the real worker, beside pandas. */
async function main(): Promise<number> {
  const quirks = new Set(['naps', 'open'] as const);
  const exports = SIZES.map((days) => ({ days, zip: generateExport({ days, seed: 7, quirks }).zip }));
  const histories = exports.map(({ days, zip }) => ({ days, history: historyOf(zip) }));
  const pureMs = new Map(histories.map(({ days, history }) => [days, pure(history)]));
  const paired = await measureBaselines(histories.at(-1)!.history.days, PURE_RUNS);
  const stack = await Stack.start();
  try {
    await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const measured: Measured[] = [];
    for (const { days, zip } of exports) {
      const times = await measureUploads(stack, { label: days, zip, runs: RUNS });
      measured.push({ days, pureMs: pureMs.get(days)!, times });
    }
    print(measured, stack);
    return judge([...barsOf(measured), ...pairedBars(paired)]);
  } finally {
    await stack.stop();
  }
}

interface History {
  days: Day[];
  records: Records;
}

function historyOf(zip: Uint8Array): History {
  const { records, coverage } = readExport(zip, { latestMs: Infinity });
  return { days: buildDays(records, [coverage]).days, records };
}

function pure({ days, records }: History): number {
  const more = { naps: records.sleeps.filter(({ nap }) => nap), workouts: records.workouts };
  const runs = Array.from({ length: PURE_RUNS }, () => {
    const begun = performance.now();
    computeFeatures(days, more);
    return performance.now() - begun;
  });
  // The first runs compile the code.
  return median(runs.slice(2));
}

function print(measured: Measured[], stack: Stack): void {
  const { workerMib } = workerMemory(stack, 'feature-worker');
  const body = measured.map(({ days, pureMs, times }) => {
    const ms = (value: (one: UploadTimes) => number): string => middle(times, value).toFixed(0);
    return [
      String(days),
      pureMs.toFixed(1),
      ms(({ features }) => features.load_ms),
      ms(({ features }) => features.compute_ms),
      ms(({ features }) => features.write_ms),
      ms(({ features }) => total(features)),
    ];
  });
  console.log(
    `compute-features of a whole history, median of ${RUNS} athletes (ms); worker ${workerMib.toFixed(0)} MiB\n`,
  );
  console.log(table(['days', 'pure, warm', 'load', 'compute', 'write', 'step'], body));
}

const total = ({ load_ms, compute_ms, write_ms }: UploadTimes['features']): number =>
  load_ms + compute_ms + write_ms;

function barsOf(measured: Measured[]): Bar[] {
  const slope = (what: string, value: (one: Measured) => number): Bar => {
    const figure = logLogSlope(measured.map((one) => ({ x: one.days, y: value(one) })));
    return {
      what: `${what}: log-log slope ≤ ${SLOPE_BAR}`,
      figure: figure.toFixed(2),
      holds: figure <= SLOPE_BAR,
    };
  };
  const longest = measured.at(-1)!;
  return [
    {
      what: `10,000 days pure ≤ ${PURE_BAR_MS} ms`,
      figure: `${longest.pureMs.toFixed(0)} ms`,
      holds: longest.pureMs <= PURE_BAR_MS,
    },
    slope('pure', ({ pureMs }) => pureMs),
    slope('load + compute + write', ({ times }) => middle(times, ({ features }) => total(features))),
  ];
}

function pairedBars(paired: Paired[] | null): Bar[] {
  if (paired === null) {
    console.log('\npython3 with pandas is not here: the comparison is left out.');
    return [];
  }
  const ours = median(paired.map((run) => run.oursMs));
  const pandas = median(paired.map((run) => run.pandasMs));
  const ratio = median(paired.map((run) => run.pandasMs / run.oursMs));
  console.log(
    `\n${table(
      ['7- and 30-day baselines, deviations and z-scores of 10 measures, 10,000 days', 'ms', 'pandas / ours'],
      [
        ['ours (means, deviations and z-scores)', ours.toFixed(1), ''],
        ['pandas, vectorised rolling windows, warm', pandas.toFixed(1), `${ratio.toFixed(1)} ×`],
      ],
    )}`,
  );
  const what = `≥ ${PANDAS_BAR} × the speed of pandas`;
  return [{ what, figure: `${ratio.toFixed(1)} ×`, holds: ratio >= PANDAS_BAR }];
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
