import { generateExport, Stack } from '@whoop/testing';
import { judge, logLogSlope, table } from '../table';
import type { Bar } from '../table';
import { measureUploads, middle, workerMemory } from '../uploads/measure-upload';
import type { UploadTimes } from '../uploads/measure-upload';
import { measurePandas } from './pandas';
import type { PandasMs } from './pandas';

const SIZES = [365, 1_900, 10_000];
const RUNS = 7;
const FIVE_YEARS = 1_900;
/** V8 compiles the workers' code over their first dozens of imports: until then an import takes a third longer. */
const WARMING_IMPORTS = 20;
const DAYS_BAR_MS = 700;
const DASHBOARD_BAR_MS = 1_000;
const PARSE_BAR_MS = 150;
const SLOPE_BAR = 1.1;

interface Measured {
  days: number;
  rows: number;
  times: UploadTimes[];
  workerMib: number;
  childMib: number;
}

/** bench:ingest: accepted → days ready → dashboard ready through the real processes, by length of history. */
async function main(): Promise<number> {
  const exports = SIZES.map((days) =>
    generateExport({
      days,
      seed: 7,
      locale: 'en',
      variant: 'V3',
      quirks: new Set(['naps', 'open'] as const),
    }),
  );
  const stack = await Stack.start();
  try {
    await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const fiveYears = exports[SIZES.indexOf(FIVE_YEARS)]!.zip;
    await measureUploads(stack, { label: 'warming', zip: fiveYears, runs: WARMING_IMPORTS });
    const measured: Measured[] = [];
    for (const [index, { zip, truth }] of exports.entries()) {
      const label = SIZES[index]!;
      const times = await measureUploads(stack, { label, zip, runs: RUNS });
      measured.push({ days: label, rows: rowsOf(truth), times, ...workerMemory(stack, 'ingestion-worker') });
    }
    printImports(measured);
    printDashboards(measured);
    const pandas = measurePandas(stack.env.DATABASE_URL!, fiveYears, RUNS);
    return judge(barsOf(measured, pandas));
  } finally {
    await stack.stop();
  }
}

const rowsOf = (truth: { files: Record<string, { rows: number }> }): number =>
  Object.values(truth.files).reduce((sum, file) => sum + file.rows, 0);

function printImports(measured: Measured[]): void {
  const head = ['days', 'rows', 'days ready ms', 'rows/s', 'load %', 'parse+merge %', 'transfer %'];
  const body = measured.map(({ days, rows, times, workerMib, childMib }) => {
    const ready = middle(times, ({ daysMs }) => daysMs);
    const share = (value: (one: UploadTimes) => number): string =>
      ((100 * middle(times, value)) / ready).toFixed(0);
    return [
      String(days),
      String(rows),
      ready.toFixed(0),
      ((1000 * rows) / ready).toFixed(0),
      share(({ ingest }) => ingest.load_ms),
      share(({ ingest }) => ingest.pure_ms),
      share(({ ingest }) => ingest.compute_ms - ingest.pure_ms),
      share(({ ingest }) => ingest.write_ms),
      share(({ daysMs, ingest }) => daysMs - ingest.load_ms - ingest.compute_ms - ingest.write_ms),
      workerMib.toFixed(0),
      childMib.toFixed(0),
    ];
  });
  console.log(`accepted → days ready, median of ${RUNS} uploads by ${RUNS} athletes, warm processes\n`);
  console.log(table([...head, 'write %', 'queue %', 'worker MiB', 'child MiB'], body));
}

function printDashboards(measured: Measured[]): void {
  const sum = ({ load_ms, compute_ms, write_ms }: UploadTimes['features']): number =>
    load_ms + compute_ms + write_ms;
  const body = measured.map(({ days, times }) => {
    const ms = (value: (one: UploadTimes) => number): string => middle(times, value).toFixed(0);
    return [
      String(days),
      ms(({ dashboardMs }) => dashboardMs),
      ms(({ ingest }) => sum(ingest)),
      ms(({ features }) => sum(features)),
      ms(({ assessment }) => sum(assessment)),
      ms(({ queueMs }) => queueMs),
      ms(
        ({ dashboardMs, ingest, features, assessment, queueMs }) =>
          dashboardMs - sum(ingest) - sum(features) - sum(assessment) - queueMs,
      ),
    ];
  });
  const stages = measured.flatMap(({ days, times }) =>
    (['ingest', 'features', 'assessment'] as const).map((step) => [
      String(days),
      STEP_OF[step],
      ...(['load_ms', 'compute_ms', 'write_ms'] as const).map((stage) =>
        middle(times, (one) => one[step][stage]).toFixed(0),
      ),
    ]),
  );
  const head = ['days', 'dashboard ready ms', 'ingest-upload', 'compute-features', 'assess-days'];
  console.log('\nthe same uploads, accepted → dashboard ready, by step (ms)\n');
  console.log(table([...head, 'waits in the queue', 'claims and commits'], body));
  console.log(`\n${table(['days', 'step', 'load ms', 'compute ms', 'write ms'], stages)}`);
}

const STEP_OF = {
  ingest: 'ingest-upload',
  features: 'compute-features',
  assessment: 'assess-days',
} as const;

function barsOf(measured: Measured[], pandas: PandasMs | null): Bar[] {
  const five = measured.find(({ days }) => days === FIVE_YEARS)!;
  const atMost = (what: string, value: (one: UploadTimes) => number, bar: number): Bar => {
    const ms = middle(five.times, value);
    return { what: `${what} ≤ ${bar} ms`, figure: `${ms.toFixed(0)} ms`, holds: ms <= bar };
  };
  const slopeOf = (what: string, value: (one: UploadTimes) => number): Bar => {
    const slope = logLogSlope(measured.map(({ days, times }) => ({ x: days, y: middle(times, value) })));
    return {
      what: `${what}: log-log slope ≤ ${SLOPE_BAR}`,
      figure: slope.toFixed(2),
      holds: slope <= SLOPE_BAR,
    };
  };
  const bars = [
    atMost('1,900 days ready', ({ daysMs }) => daysMs, DAYS_BAR_MS),
    atMost('1,900 days: dashboard ready', ({ dashboardMs }) => dashboardMs, DASHBOARD_BAR_MS),
    atMost('parse + merge', ({ ingest }) => ingest.pure_ms, PARSE_BAR_MS),
    slopeOf('days ready', ({ daysMs }) => daysMs),
    slopeOf('dashboard ready', ({ dashboardMs }) => dashboardMs),
  ];
  if (pandas === null) {
    console.log('\npython3 with pandas and psycopg2 is not here: the comparison is left out.');
    return bars;
  }
  const ready = middle(five.times, ({ daysMs }) => daysMs);
  const times = (ms: number): string => `${(ready / ms).toFixed(2)} ×`;
  console.log(
    `\n${table(
      ['vectorised peer, days + workouts + journal only', 'its ms', 'ours / its'],
      [
        ['the script as run: process, pandas, keyed upserts', pandas.script.toFixed(0), times(pandas.script)],
        ['inside a process that stays', pandas.upsert.toFixed(0), times(pandas.upsert)],
        ['the same with COPY into bare tables without keys', pandas.copy.toFixed(0), times(pandas.copy)],
      ],
    )}`,
  );
  const vsScript = { what: 'time ≤ 1.0 × the pandas script', figure: times(pandas.script) };
  return [...bars, { ...vsScript, holds: ready <= pandas.script }];
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
