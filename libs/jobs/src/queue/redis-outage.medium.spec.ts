import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench, returning } from '../testing/bench';
import { pause } from '../pause';

jest.setTimeout(60_000);

const done = returning({});

describe('a Redis that goes away', () => {
  let database: TestDatabase;
  let redis: Wire;
  let bench: Bench;
  const warnings: string[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    redis = new Wire(new URL(process.env.TEST_REDIS_URL ?? ''));
    await redis.mend();
    bench = new Bench(database, 'redis', redis.url);
    warnings.length = 0;
  });
  afterEach(async () => {
    await bench.close();
    await redis.cut();
    await database.drop();
  });

  const logger = () => ({ ...bench.silent, warn: (message: string) => void warnings.push(message) });

  it('does not keep a worker from starting, and is used as soon as it is there', async () => {
    await redis.cut();
    const startedAt = performance.now();
    const worker = await bench.work(
      { 'ingest-upload': done, 'compute-features': done },
      { logger: logger() },
    );
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    const id = await bench.accept();
    await pause(1_500);
    expect((await bench.job(id)).status).toBe('queued');
    await redis.mend();
    const backAt = performance.now();
    await bench.until(id, 'completed');
    expect(performance.now() - backAt).toBeLessThan(3_000);
    expect(warnings.sort()).toEqual(['Taking steps from the queue fails.', 'The queue fails.']);
    await worker.stop();
  });

  it.each([300, 4_000])('costs only the time that it is away: %d ms', async (awayMs) => {
    await bench.work({ 'ingest-upload': done, 'compute-features': done });
    await bench.until(await bench.accept(), 'completed');
    await redis.cut();
    const id = await bench.accept();
    await pause(awayMs);
    await redis.mend();
    const backAt = performance.now();
    await bench.until(id, 'completed');
    expect(performance.now() - backAt).toBeLessThan(3_000);
  });

  it('lets what runs end while it is away', async () => {
    let runs = 0;
    await bench.work({
      'compute-features': async (context) => {
        runs += 1;
        if (runs === 1) await redis.cut();
        return done(context);
      },
    });
    const id = await bench.accept('nightly');
    await bench.eventually(
      async () => ((await bench.job(id)).steps[0]?.state === 'done' ? true : null),
      'the step to end',
    );
    await redis.mend();
    await bench.until(id, 'completed');
    const next = await bench.accept('nightly');
    await bench.until(next, 'completed');
  });

  it('does not hold up a stop', async () => {
    const worker = await bench.work({ 'ingest-upload': done, 'compute-features': done });
    await redis.cut();
    const askedAt = performance.now();
    await worker.stop();
    expect(performance.now() - askedAt).toBeLessThan(6_000);
  });

  it('is answered for at once by a queue that never hangs', async () => {
    const queues = await bench.queues();
    await bench.eventually(
      () =>
        queues.ping().then(
          () => true,
          () => null,
        ),
      'the connection',
    );
    redis.freeze();
    const askedAt = performance.now();
    await expect(queues.send('feature-worker', [{ stepId: 'x', name: 'x', sends: 1 }])).rejects.toThrow();
    await expect(queues.ping()).rejects.toThrow();
    expect(performance.now() - askedAt).toBeLessThan(4_500);
  });
});

/** A wire to the real server that can be cut, frozen and mended. */
class Wire {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;
  private frozen = false;

  constructor(private readonly target: URL) {}

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async mend(): Promise<void> {
    if (this.server !== null) return;
    this.server = createServer((socket) => this.join(socket)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    if (server === null) return;
    server.close();
    await once(server, 'close');
  }

  /** Connections stay open, nothing comes through any more. */
  freeze(): void {
    this.frozen = true;
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    this.pipe(near, far);
    this.pipe(far, near);
  }

  private pipe(from: Socket, to: Socket): void {
    this.sockets.add(from);
    from.on('data', (data) => {
      if (!this.frozen) to.write(data);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
  }
}
