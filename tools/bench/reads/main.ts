import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createDataSource, DashboardStore } from '@whoop/database';
import { ROOT, Stack } from '@whoop/testing';
import { rssMib } from '../process-memory';
import { judge, median, table } from '../table';
import type { Bar } from '../table';
import { storeAthletes } from './athletes';
import { load } from './load';
import type { Loaded } from './load';

const ATHLETES = 1_000;
const DAYS = 120;
const ROUNDS = 5;
const SHARE_BAR = 0.4;
const TAIL_BAR = 10;
const MEMORY_BAR_MIB = 250;
/** As many as the gateway's own pool. */
const CONNECTIONS = 10;

interface Target {
  name: string;
  base: string;
  /** By the athlete's id. */
  path: (userId: string) => string;
}

/** bench:reads: the dashboard under load with 1,000 athletes stored, beside a bare server that asks the same query. */
async function main(): Promise<number> {
  const stack = await Stack.start();
  try {
    const workers = await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const athletes = await storeAthletes(stack, ATHLETES, DAYS);
    // Their sweeps would take a share of the two cores.
    await Promise.all(workers.map((worker) => worker.end()));
    const bare = await startBare(stack.env.DATABASE_URL!);
    const rounds = await alternate(targetsOn(stack, bare.port), athletes);
    bare.process.disconnect();
    const gatewayMib = rssMib(stack.running('gateway')[0]!.pid) ?? NaN;
    print(rounds);
    return judge(barsOf(rounds, gatewayMib));
  } finally {
    await stack.stop();
  }
}

const targetsOn = (stack: Stack, barePort: number): Target[] => [
  {
    name: 'bare node:http + pg, the summary’s query',
    base: `http://127.0.0.1:${barePort}`,
    path: (userId) => `/?user_id=${userId}`,
  },
  {
    name: 'GET /dashboard/summary',
    base: stack.api.base,
    path: (userId) => `/api/v1/dashboard/summary?user_id=${userId}`,
  },
  {
    name: 'GET /dashboard/trends, 90 days, 4 metrics',
    base: stack.api.base,
    path: (userId) => `/api/v1/dashboard/trends?metrics=recovery,strain,sleep_hours,hrv&user_id=${userId}`,
  },
];

/** Each target in turn, again and again: a drift of the machine hits all alike. The first round warms and is dropped. */
async function alternate(targets: Target[], athletes: string[]): Promise<Map<string, Loaded[]>> {
  const rounds = new Map<string, Loaded[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, base, path } of targets) {
      const loaded = await load(base, athletes.map(path));
      if (round > 0) rounds.get(name)!.push(loaded);
    }
  }
  return rounds;
}

/** The statement that the summary's store sends, so that both servers ask the same. */
async function summarySql(url: string): Promise<string> {
  const dataSource = createDataSource({ url, poolSize: 1, applicationName: 'bench' });
  await dataSource.initialize();
  const asked: string[] = [];
  const { manager } = dataSource;
  const query = manager.query.bind(manager);
  manager.query = (sql: string, parameters?: unknown[]) => {
    asked.push(sql);
    return query(sql, parameters);
  };
  await new DashboardStore(dataSource).newestDay('athlete-0');
  await dataSource.destroy();
  return asked[0]!;
}

async function startBare(url: string): Promise<{ process: ChildProcess; port: number }> {
  const script = join(ROOT, 'dist/tools/bench/reads/bare-server.js');
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    BENCH_SQL: await summarySql(url),
    CONNECTIONS: String(CONNECTIONS),
  };
  const bare = spawn(process.execPath, [script], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [port] = (await once(bare, 'message')) as [number];
  return { process: bare, port };
}

function print(rounds: Map<string, Loaded[]>): void {
  const [bare] = [...rounds.values()];
  const body = [...rounds].map(([name, loads]) => [
    name,
    middle(loads, ({ perSecond }) => perSecond).toFixed(0),
    middle(loads, ({ p50Ms }) => p50Ms).toFixed(1),
    middle(loads, ({ p99Ms }) => p99Ms).toFixed(1),
    `${(100 * shareOf(loads, bare!)).toFixed(0)} %`,
  ]);
  console.log(
    `${ATHLETES.toLocaleString('en')} athletes of ${DAYS} days, random ones asked for, 20 connections, median of ${ROUNDS} rounds in turn\n`,
  );
  console.log(table(['server', 'requests/s', 'p50 ms', 'p99 ms', 'of bare'], body));
}

const middle = (loads: Loaded[], value: (one: Loaded) => number): number => median(loads.map(value));

/** Requests per second relative to the bare server in the same round. */
const shareOf = (loads: Loaded[], bare: Loaded[]): number =>
  median(loads.map(({ perSecond }, round) => perSecond / bare[round]!.perSecond));

function barsOf(rounds: Map<string, Loaded[]>, gatewayMib: number): Bar[] {
  const [bare, summary] = [...rounds.values()];
  const share = shareOf(summary!, bare!);
  const tail = median(summary!.map(({ p50Ms, p99Ms }) => p99Ms / p50Ms));
  const failed = [...rounds.values()].flat().reduce((sum, { errors }) => sum + errors, 0);
  return [
    {
      what: `summary ≥ ${100 * SHARE_BAR} % of bare requests/s`,
      figure: `${(100 * share).toFixed(0)} %`,
      holds: share >= SHARE_BAR,
    },
    { what: `summary p99 ≤ ${TAIL_BAR} × p50`, figure: `${tail.toFixed(1)} ×`, holds: tail <= TAIL_BAR },
    {
      what: `gateway ≤ ${MEMORY_BAR_MIB} MiB resident`,
      figure: `${gatewayMib.toFixed(0)} MiB`,
      holds: gatewayMib <= MEMORY_BAR_MIB,
    },
    { what: 'no failed request', figure: String(failed), holds: failed === 0 },
  ];
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
