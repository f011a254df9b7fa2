import { setTimeout as sleep } from 'node:timers/promises';
import { generateExport, Stack } from '@whoop/testing';
import type { AppName } from '@whoop/testing';

const UPLOADS = 200;
const VICTIMS: AppName[] = [
  'ingestion-worker',
  'gateway',
  'feature-worker',
  'ingestion-worker',
  'training-worker',
  'feature-worker',
  'insight-worker',
];
const KILL_EVERY_MS = 300;
const SEND_EVERY_MS = 400;
const KILLS = 14;

/** Exports of a few days each, all different, so that every upload is a job of its own. */
const exportOf = (seed: number): Uint8Array =>
  generateExport({ days: 20, seed, locale: 'en', variant: 'V3', quirks: new Set() }).zip;

describe(`${UPLOADS} uploads while one process after the other is killed`, () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await Stack.start();
    await stack.startApps(
      'ingestion-worker',
      'ingestion-worker',
      'feature-worker',
      'training-worker',
      'insight-worker',
    );
  }, 60_000);

  afterAll(() => stack?.stop(), 60_000);

  it('loses none and doubles none', async () => {
    const killing = killInTurn(stack);
    const accepted: string[] = [];
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (let n = lane; n < UPLOADS; n += 4) {
          accepted.push(await sendUntilAccepted(stack, `u${n}`, exportOf(n)));
          await sleep(SEND_EVERY_MS);
        }
      }),
    );
    await killing;
    await eventually(
      async () => (await count(stack, `jobs where status in ('queued', 'running')`)) === 0,
      120_000,
    );

    expect(new Set(accepted).size).toBe(UPLOADS);
    expect(await count(stack, 'uploads')).toBe(UPLOADS);
    expect(await count(stack, `jobs where status like 'completed%'`)).toBe(UPLOADS);
    expect(await count(stack, 'users where data_version <> 1')).toBe(0);
    expect(
      await count(stack, 'users u where (select count(*) from daily_metrics d where d.user_id = u.id) < 19'),
    ).toBe(0);
    expect(await count(stack, 'daily_metrics where feature_version is null')).toBe(0);
  }, 300_000);
});

/** Sends until an answer says that it was taken; a killed gateway breaks the connection, and the same bytes are sent again. */
async function sendUntilAccepted(stack: Stack, userId: string, zip: Uint8Array): Promise<string> {
  for (;;) {
    const answer = await stack.api.accepted(userId, zip).catch(() => null);
    if (answer !== null) return answer.uploadId;
    await sleep(100);
  }
}

/** Kills one process after the other while uploads come in. A fixed sequence: a failure can be repeated. */
async function killInTurn(stack: Stack): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(KILL_EVERY_MS);
    const name = VICTIMS[kill % VICTIMS.length]!;
    await stack.running(name)[0]!.end('SIGKILL');
    await stack.startApp(name);
  }
}

async function count(stack: Stack, from: string): Promise<number> {
  const [row] = await stack.query<{ n: string }>(`select count(*) as n from ${from}`);
  return Number(row!.n);
}

async function eventually(holds: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Not true after ${timeoutMs} ms.`);
    await sleep(200);
  }
}
