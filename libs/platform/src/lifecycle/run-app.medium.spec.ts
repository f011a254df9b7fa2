import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { compilePlatform } from '../fixture/compile-platform';

const fixtures = compilePlatform();
const script = join(fixtures, 'app.cjs');
const ENV = {
  DATABASE_URL: 'postgres://app:s3cret@127.0.0.1/x',
  LOG_DIR: mkdtempSync(join(tmpdir(), 'logs-')),
};

jest.setTimeout(30_000);

let app: ChildProcess;
let output: string;

const launch = (mode: string, env: NodeJS.ProcessEnv = {}): void => {
  output = '';
  app = fork(script, [mode], { env: { ...ENV, ...env }, silent: true });
  for (const stream of [app.stdout, app.stderr])
    stream?.on('data', (text: Buffer) => (output += text.toString()));
};
const ready = async (): Promise<void> => {
  expect(await once(app, 'message')).toEqual(['ready', undefined]);
};
// After a disconnect there is no `close` event.
const ended = async (): Promise<number | null> => {
  const streams = [app.stdout, app.stderr].map((stream) => once(stream as Readable, 'end'));
  const [[code]] = (await Promise.all([once(app, 'exit'), ...streams])) as [[number | null]];
  return code;
};

afterEach(() => {
  app.kill('SIGKILL');
});

afterAll(() => rmSync(dirname(fixtures), { recursive: true }));

describe('runApp', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('closes at %s', async (signal) => {
    launch('');
    await ready();
    app.kill(signal);
    expect(await ended()).toBe(0);
    expect(output).toMatch(
      /SAID started[^]*"msg":"Ready."[^]*"reason":"SIG(TERM|INT)"[^]*SAID closing\nSAID closed\n/,
    );
  });

  it('closes when its parent is gone', async () => {
    launch('');
    await ready();
    app.disconnect();
    expect(await ended()).toBe(0);
    expect(output).toContain('SAID closed');
  });

  it('closes once, though it is asked in several ways', async () => {
    launch('');
    await ready();
    app.kill('SIGTERM');
    app.kill('SIGTERM');
    app.disconnect();
    expect(await ended()).toBe(0);
    expect(output.match(/SAID closing/g)).toHaveLength(1);
  });

  it.each(['hangs-at-end', 'hangs-at-start'])('gives up after the time it has when it %s', async (mode) => {
    launch(mode, { SHUTDOWN_SECONDS: '1' });
    if (mode === 'hangs-at-end') await ready();
    else await new Promise((resolve) => setTimeout(resolve, 1_000));
    const begun = performance.now();
    app.kill('SIGTERM');
    expect(await ended()).toBe(1);
    expect(performance.now() - begun).toBeLessThan(2_500);
    expect(output).toContain('did not stop in time');
  });

  it('ends at once at a second Ctrl-C', async () => {
    launch('hangs-at-end');
    await ready();
    app.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 100));
    app.kill('SIGINT');
    expect(await ended()).toBe(130);
  });

  it.each([
    ['fails', 'no database'],
    ['fails-at-end', 'half closed'],
    ['rejects', 'nobody cared'],
    ['throws', 'nobody caught'],
  ])('exits 1 with a log line when it %s', async (mode, message) => {
    launch(mode);
    if (mode === 'fails-at-end') {
      await ready();
      app.kill('SIGTERM');
    }
    expect(await ended()).toBe(1);
    const line = output.split('\n').find((text) => text.includes('"level":"error"')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      app: 'test-app',
      error: { message, stack: expect.stringContaining('app.cjs') },
    });
  });

  it('says plainly what is wrong with its settings', async () => {
    launch('', { PORT: 'http', DATABASE_URL: '' });
    expect(await ended()).toBe(78);
    expect(output).toMatch(/^The settings have 2 faults:\n {2}- DATABASE_URL is required\.\n {2}- PORT must/);
  });
});
