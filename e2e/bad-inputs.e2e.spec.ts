import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_INPUTS, generateExport, Stack } from '@whoop/testing';
import type { AppProcess } from '@whoop/testing';

/** The public contract: each refusal has one status. Written out here so that a change of the gateway's table is noticed. */
const STATUS: Record<string, number> = {
  not_a_zip: 415,
  zip_too_large: 413,
  file_too_large: 413,
  corrupt_zip: 422,
  encrypted_zip: 422,
  unsupported_zip: 422,
  unsafe_zip: 422,
  zip_bomb: 422,
  not_a_whoop_export: 422,
  unexpected_schema: 422,
  unreadable_text: 422,
  unreadable_csv: 422,
  too_many_bad_rows: 422,
};
/** What is larger than MAX_UPLOAD_MB is refused while it arrives; no reader sees it. */
const AT_THE_DOOR: Record<string, { status: number; code: string }> = {
  'c2-92': { status: 413, code: 'file_too_large' },
};
const BOMBS = ['c2-46', 'c2-55', 'c2-56-gib', 'c2-57'];
const GATEWAY_GROWTH_MIB = 50;
const CHILD_CAP_MIB = 512;

interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  request_id: string;
}

describe('bad inputs through the running product', () => {
  let stack: Stack;
  let worker: AppProcess;
  const good = generateExport({ days: 5, seed: 1, quirks: new Set() }).zip;

  beforeAll(async () => {
    stack = await Stack.start();
    [worker] = (await stack.startApps(
      'ingestion-worker',
      'feature-worker',
      'training-worker',
      'insight-worker',
    )) as [AppProcess];
    await stack.api.upload('warm', good, { Prefer: 'wait=30' });
  }, 60_000);

  afterAll(() => stack?.stop(), 60_000);

  const state = async (userId: string): Promise<unknown> => ({
    trends: await stack.api.get(`/dashboard/trends?user_id=${userId}`),
    workouts: await stack.api.get(`/workouts?user_id=${userId}`),
  });

  it.each(BAD_INPUTS)(
    '$id $title',
    async ({ id, build, expect: expected }) => {
      const userId = id.replace(/[^A-Za-z0-9]/g, '-');
      await stack.api.upload(userId, good, { Prefer: 'wait=30' });
      const before = await state(userId);
      const response = await stack.api.upload(userId, build(), { Prefer: 'wait=30' });
      const body = (await response.json()) as Problem;

      expect(worker.isRunning).toBe(true);
      if ('accepted' in expected) {
        expect({ status: response.status, body }).toMatchObject({ status: 200 });
        return;
      }
      const { status, code } = AT_THE_DOOR[id] ?? {
        status: STATUS[expected.rejected],
        code: expected.rejected,
      };
      expect({ status: response.status, code: body.code }).toEqual({ status, code });
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.stringMatching(/\.$/),
        request_id: expect.any(String),
      });
      expect(JSON.stringify(body)).not.toMatch(/node_modules|\/src\/|\.js:|\bat \w+ \(|SELECT |INSERT /);
      expect(await state(userId)).toEqual(before);
    },
    60_000,
  );

  it('leave the gateway small, the child below its cap and nothing outside the store', async () => {
    const gateway = stack.running('gateway')[0]!.pid;
    const before = residentMib(gateway);
    for (const { id, build } of BAD_INPUTS.filter((input) => BOMBS.includes(input.id))) {
      await stack.api.upload(`bomb-${id}`, build(), { Prefer: 'wait=30' });
    }
    expect(residentMib(gateway) - before).toBeLessThan(GATEWAY_GROWTH_MIB);
    for (const pid of childrenOf(worker.pid)) expect(peakMib(pid)).toBeLessThan(CHILD_CAP_MIB);
    const kept = readdirSync(join(stack.servers.folder, 'files'), { recursive: true, withFileTypes: true });
    for (const entry of kept.filter((one) => one.isFile())) {
      expect(join(entry.parentPath, entry.name)).toMatch(/\/files\/raw\/[^/]+\/[0-9a-f-]{36}(\.\w+)?$/);
    }
    expect(readdirSync(stack.servers.folder).sort()).toEqual([
      'files',
      'logs',
      'postgres',
      'postgres.log',
      'redis',
    ]);
  }, 60_000);

  it('leave no health value, file name or stack in the log besides the stacks of errors', () => {
    const log = readFileSync(join(stack.servers.folder, 'logs/app.log'), 'utf8');
    expect(log.length).toBeGreaterThan(1_000);
    expect(log).not.toMatch(/recovery|hrv|export\.zip|Bitter chocolate/i);
  });
});

const status = (pid: number, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
const residentMib = (pid: number): number => status(pid, 'VmRSS');
const peakMib = (pid: number): number => status(pid, 'VmHWM');

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => {
      try {
        return readFileSync(`/proc/${candidate}/status`, 'utf8').includes(`PPid:\t${pid}\n`);
      } catch {
        return false;
      }
    });
}
