import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ComputeFailed } from './compute-failed';
import { ComputePool } from './compute-pool';
import { compilePlatform } from '../fixture/compile-platform';

const MIB = 1024 * 1024;
const fixtures = compilePlatform();
const script = join(fixtures, 'compute-child.cjs');

// Limits below are tested on a machine that is busy with other things too.
jest.setTimeout(30_000);

let pool: ComputePool;
const openPool = (options: { processes?: number; memoryMb?: number; script?: string } = {}): ComputePool =>
  (pool = new ComputePool({ script, processes: 1, memoryMb: 256, name: 'test', ...options }));

afterEach(() => pool.close());
afterAll(() => rmSync(dirname(fixtures), { recursive: true }));

const codeOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no failure',
    (error: unknown) => (error instanceof ComputeFailed ? error.code : error),
  );
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const gone = async (pid: number, withinMs: number): Promise<boolean> => {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(20))
    if (!isAlive(pid)) return true;
  return false;
};
const works = async (): Promise<void> => {
  const begun = performance.now();
  expect(await pool.run('add', [2, 3])).toBe(5);
  expect(performance.now() - begun).toBeLessThan(2_000);
};

describe('a call', () => {
  it('answers, in a process that is used again', async () => {
    openPool();
    expect(await pool.run('add', [2, 3])).toBe(5);
    expect(await pool.run('later', ['x'])).toBe('x');
    expect(await pool.run('pid')).toBe(await pool.run('pid'));
    expect(await pool.run('pid')).not.toBe(process.pid);
  });

  it('carries bytes, dates, maps and null as they are', async () => {
    openPool();
    const value = {
      bytes: Buffer.from('PK'),
      at: new Date(7),
      map: new Map([[1, null]]),
      list: [undefined, Number.NaN],
    };
    expect(await pool.run('echo', [value])).toEqual(value);
  });

  it('passes on what the method throws, with its nested fields', async () => {
    openPool();
    const error = await pool.run('refuse').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'RangeError',
      message: 'not like this',
      code: 'bad_row',
      places: [{ file: 'a.csv', line: 3 }],
    });
    expect((error as Error).stack).toContain('compute-child.cjs');
    await works();
  });

  it('rejects an answer that cannot be sent, and an unknown method', async () => {
    openPool();
    await expect(pool.run('function')).rejects.toThrow(/could not be cloned/);
    await expect(pool.run('nothing')).rejects.toThrow(/Unknown method/);
    await expect(pool.run('echo', [() => 1])).rejects.toThrow(/could not be cloned/);
    await works();
  });

  it('reports progress while the method computes', async () => {
    openPool();
    const seen: number[] = [];
    await pool.run('report', [1_000_000], { onProgress: (fraction) => seen.push(fraction) });
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.length).toBeLessThanOrEqual(5);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('sees nothing of the environment', async () => {
    openPool();
    const { env } = await pool.run<{ env: string[] }>('settings');
    expect(
      env.filter((name) => !['TZ', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'].includes(name)),
    ).toEqual([]);
  });

  it('waits for its turn, at most so many at a time', async () => {
    openPool({ processes: 2 });
    await pool.warm();
    const pids = await Promise.all(Array.from({ length: 6 }, () => pool.run<number>('pid')));
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
  });
});

describe('a call that must end', () => {
  it('is killed on time in an endless loop', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    const begun = performance.now();
    expect(await codeOf(pool.run('loop', [], { timeoutMs: 300 }))).toBe('TIMEOUT');
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(await gone(pid, 1_000)).toBe(true);
    await works();
  });

  it('is killed though its process ignores being asked', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    expect(await codeOf(pool.run('deaf', [], { timeoutMs: 200 }))).toBe('TIMEOUT');
    expect(await gone(pid, 1_000)).toBe(true);
  });

  it('is killed when its process cannot even start', async () => {
    const looping = join(fixtures, 'looping.cjs');
    writeFileSync(looping, 'for (;;);');
    openPool({ script: looping });
    expect(await codeOf(pool.run('add', [1, 2], { timeoutMs: 300 }))).toBe('TIMEOUT');
  });

  it('is cancelled while it runs, while it waits and before', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    const controller = new AbortController();
    const { signal } = controller;
    const runs = [pool.run('loop', [], { signal }), pool.run('add', [1, 2], { signal })].map(codeOf);
    setTimeout(() => controller.abort(), 100);
    expect(await Promise.all(runs)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await codeOf(pool.run('add', [1, 2], { signal }))).toBe('CANCELLED');
    expect(await gone(pid, 1_000)).toBe(true);
    expect(pool.stats().failures).toEqual({ TIMEOUT: 0, OUT_OF_MEMORY: 0, CANCELLED: 3, CRASHED: 0 });
    await works();
  });

  it('ends with the pool, which then takes no more', async () => {
    openPool({ processes: 2 });
    await pool.warm();
    const pids = await Promise.all([pool.run<number>('pid'), pool.run<number>('pid')]);
    const run = codeOf(pool.run('loop'));
    await sleep(50);
    await pool.close();
    expect(await run).toBe('CANCELLED');
    for (const pid of pids) expect(await gone(pid, 1_000)).toBe(true);
    expect(await codeOf(pool.run('add', [1, 2]))).toBe('CANCELLED');
  });
});

describe('a process that goes wrong', () => {
  it.each(['heapBomb', 'bufferBomb', 'hugeBuffer'])('has no more memory than it may: %s', async (bomb) => {
    openPool();
    expect(await codeOf(pool.run(bomb, [], { timeoutMs: 20_000 }))).toBe('OUT_OF_MEMORY');
    await works();
  });

  it('fails its own call alone when it exits', async () => {
    openPool({ processes: 2 });
    const [code, sum] = await Promise.all([codeOf(pool.run('exit')), pool.run('add', [1, 2])]);
    expect([code, sum]).toEqual(['CRASHED', 3]);
    await works();
  });

  it('does not hold up the calls that wait', async () => {
    openPool();
    const codes = await Promise.all([
      codeOf(pool.run('exit')),
      codeOf(pool.run('exit')),
      pool.run('add', [1, 2]),
    ]);
    expect(codes).toEqual(['CRASHED', 'CRASHED', 3]);
  });

  it('is replaced when it died between two calls', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    process.kill(pid, 'SIGKILL');
    expect(await gone(pid, 1_000)).toBe(true);
    await works();
  });

  it('is replaced when it keeps too much memory', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    await pool.run('keep', [130]);
    expect(await pool.run('pid')).not.toBe(pid);
    expect(await gone(pid, 2_000)).toBe(true);
    expect(pool.stats()).toMatchObject({ recycled: 1 });
    expect(pool.stats().peakRssBytes).toBeGreaterThan(130 * MIB);
    expect(pool.stats().peakRssBytes).toBeLessThan(256 * MIB);
  });

  it('shows at the start that a script cannot be loaded', async () => {
    openPool({ script: join(fixtures, 'missing.cjs') });
    expect(await codeOf(pool.warm())).toBe('CRASHED');
  });

  it('ignores signals that are meant for its parent', async () => {
    openPool();
    const pid = await pool.run<number>('pid');
    process.kill(pid, 'SIGINT');
    process.kill(pid, 'SIGTERM');
    await sleep(100);
    expect(await pool.run('pid')).toBe(pid);
  });
});

describe('an orphan', () => {
  it('is gone within five seconds, though it loops', async () => {
    openPool();
    const parent = spawn(process.execPath, [join(fixtures, 'compute-parent.cjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await sleep(200);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(await gone(pid, 5_000)).toBe(true);
  });
});
