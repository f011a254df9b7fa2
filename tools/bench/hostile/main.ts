import { BAD_INPUTS, Stack } from '@whoop/testing';
import { childrenOf, peakRssMib, rssMib } from '../process-memory';
import { judge, table } from '../table';
import type { Bar } from '../table';

const CASES = ['c2-46', 'c2-57', 'c2-56-gib', 'c2-55', 'c2-95', 'c2-96'];
const REFUSED_BAR_MS = 1_000;
const GATEWAY_BAR_MIB = 50;
const CHILD_BAR_MIB = 512;

interface Outcome {
  title: string;
  kilobytes: number;
  status: number;
  code: string;
  ms: number;
}

/** bench:hostile: how fast, and with how little memory, archives made to hurt are refused by the running product. */
async function main(): Promise<number> {
  const stack = await Stack.start();
  try {
    const [worker] = await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const gateway = stack.running('gateway')[0]!.pid;
    await stack.api.upload('warm', Buffer.from('nothing that WHOOP wrote\n'), { Prefer: 'wait=30' });
    const before = rssMib(gateway) ?? NaN;
    const outcomes: Outcome[] = [];
    for (const id of CASES) outcomes.push(await refuse(stack, id));
    console.log(table(['input', 'kB', 'status', 'code', 'ms'], outcomes.map(rowOf)));
    const growth = (rssMib(gateway) ?? NaN) - before;
    const child = Math.max(...childrenOf(worker!.pid).map((pid) => peakRssMib(pid) ?? 0));
    return judge(barsOf(outcomes, growth, child));
  } finally {
    await stack.stop();
  }
}

async function refuse(stack: Stack, id: string): Promise<Outcome> {
  const { title, build } = BAD_INPUTS.find((input) => input.id === id)!;
  const bytes = build();
  const begun = performance.now();
  const response = await stack.api.upload(`bench-${id}`, bytes, { Prefer: 'wait=30' });
  const { code } = (await response.json()) as { code: string };
  const ms = performance.now() - begun;
  return { title, kilobytes: bytes.length / 1000, status: response.status, code, ms };
}

const rowOf = ({ title, kilobytes, status, code, ms }: Outcome): string[] => [
  title,
  kilobytes.toFixed(0),
  String(status),
  code,
  ms.toFixed(0),
];

function barsOf(outcomes: Outcome[], growth: number, child: number): Bar[] {
  // The first three are the archives of the promise; the others are there for comparison.
  const slowest = Math.max(...outcomes.slice(0, 3).map(({ ms }) => ms));
  return [
    {
      what: `archives refused in < ${REFUSED_BAR_MS} ms, sent and answered`,
      figure: `${slowest.toFixed(0)} ms`,
      holds: slowest < REFUSED_BAR_MS,
    },
    {
      what: `gateway grows by ≤ ${GATEWAY_BAR_MIB} MiB`,
      figure: `${growth.toFixed(0)} MiB`,
      holds: growth <= GATEWAY_BAR_MIB,
    },
    {
      what: `child peaks at ≤ ${CHILD_BAR_MIB} MiB`,
      figure: `${child.toFixed(0)} MiB`,
      holds: child <= CHILD_BAR_MIB,
    },
  ];
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
