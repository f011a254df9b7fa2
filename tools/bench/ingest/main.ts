import { generateExport, Stack } from '@whoop/testing';
import { judge, logLogSlope, table } from '../table';
import type { Bar } from '../table';
import { measureIngest } from './measure';
import type { Measured } from './measure';
import { measurePandas } from './pandas';
import type { PandasMs } from './pandas';

const SIZES = [365, 1_900, 10_000];
const RUNS = 7;
const FIVE_YEARS = 1_900;
const READY_BAR_MS = 700;
const PARSE_BAR_MS = 150;
const SLOPE_BAR = 1.1;

/** bench:ingest: accepted → days ready through the real processes, by length of history. */
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
    await stack.startApps('ingestion-worker', 'feature-worker');
    const rows: Measured[] = [];
    for (const [index, { zip, truth }] of exports.entries()) {
      rows.push(await measureIngest(stack, { label: SIZES[index]!, zip, rows: rowsOf(truth), runs: RUNS }));
    }
    print(rows);
    const pandas = measurePandas(stack.env.DATABASE_URL!, exports[1]!.zip, RUNS);
    return judge(barsOf(rows, pandas));
  } finally {
    await stack.stop();
  }
}

const rowsOf = (truth: { files: Record<string, { rows: number }> }): number =>
  Object.values(truth.files).reduce((sum, file) => sum + file.rows, 0);

function print(rows: Measured[]): void {
  const head = [
    'days',
    'rows',
    'ready ms',
    'rows/s',
    'load %',
    'parse+merge %',
    'transfer %',
    'write %',
    'queue %',
    'worker MiB',
    'child MiB',
  ];
  const body = rows.map((row) => {
    const share = (ms: number): string => ((100 * ms) / row.readyMs).toFixed(0);
    const rest = row.readyMs - row.loadMs - row.computeMs - row.writeMs;
    return [
      String(row.days),
      String(row.rows),
      row.readyMs.toFixed(0),
      ((1000 * row.rows) / row.readyMs).toFixed(0),
      share(row.loadMs),
      share(row.pureMs),
      share(row.computeMs - row.pureMs),
      share(row.writeMs),
      share(rest),
      row.workerMib.toFixed(0),
      row.childMib.toFixed(0),
    ];
  });
  console.log(`accepted → days ready, median of ${RUNS} uploads by ${RUNS} athletes, warm processes\n`);
  console.log(table(head, body));
}

function barsOf(rows: Measured[], pandas: PandasMs | null): Bar[] {
  const five = rows.find(({ days }) => days === FIVE_YEARS)!;
  const slope = logLogSlope(rows.map(({ days, readyMs }) => ({ x: days, y: readyMs })));
  const bars: Bar[] = [
    {
      what: `1,900 days ready ≤ ${READY_BAR_MS} ms`,
      figure: `${five.readyMs.toFixed(0)} ms`,
      holds: five.readyMs <= READY_BAR_MS,
    },
    {
      what: `parse + merge ≤ ${PARSE_BAR_MS} ms`,
      figure: `${five.pureMs.toFixed(0)} ms`,
      holds: five.pureMs <= PARSE_BAR_MS,
    },
    { what: `log-log slope ≤ ${SLOPE_BAR}`, figure: slope.toFixed(2), holds: slope <= SLOPE_BAR },
  ];
  if (pandas === null) {
    console.log('\npython3 with pandas and psycopg2 is not here: the comparison is left out.');
    return bars;
  }
  const times = (ms: number): string => `${(five.readyMs / ms).toFixed(2)} ×`;
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
  bars.push({
    what: 'time ≤ 1.0 × the pandas script',
    figure: times(pandas.script),
    holds: five.readyMs <= pandas.script,
  });
  return bars;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
