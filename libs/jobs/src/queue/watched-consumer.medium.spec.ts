import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench } from '../testing/bench';
import { pause } from '../pause';
import { WatchedConsumer } from './watched-consumer';

jest.setTimeout(20_000);

describe.each(['redis', 'postgres'] as const)('a watched consumer (%s)', (backend) => {
  let database: TestDatabase;
  let bench: Bench;
  let opened: number;
  let consumer: WatchedConsumer;
  const errors: string[] = [];

  /** The first consumer takes nothing, like one whose connection is half-open. */
  const watched = async (isStarving: () => Promise<boolean>): Promise<string[]> => {
    const taken: string[] = [];
    const queues = await bench.queues();
    await bench.eventually(
      () =>
        queues.ping().then(
          () => true,
          () => null,
        ),
      'the connection',
    );
    const open = (handle: Parameters<typeof queues.consume>[2]) => {
      const fresh = queues.consume('feature-worker', 1, handle);
      opened += 1;
      if (opened === 1) void fresh.pause();
      return fresh;
    };
    consumer = new WatchedConsumer(open, {
      logger: { ...bench.silent, error: (message) => void errors.push(message) },
      isStarving,
      starvedMs: 300,
      handle: (message) => Promise.resolve(void taken.push('stepId' in message ? message.stepId : '')),
    });
    consumer.start();
    await pause(50);
    await queues.send('feature-worker', [{ stepId: 'waiting', name: 'compute-features', sends: 1 }]);
    return taken;
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, backend, process.env.TEST_REDIS_URL ?? null);
    opened = 0;
    errors.length = 0;
  });
  afterEach(async () => {
    await consumer.pause();
    await consumer.close();
    await bench.close();
    await database.drop();
  });

  it('is replaced when it takes nothing of what waits', async () => {
    const taken = await watched(() => Promise.resolve(true));
    await bench.eventually(() => Promise.resolve(taken.length > 0 || null), 'the message');
    expect(taken).toEqual(['waiting']);
    expect(errors).toHaveLength(opened - 1);
  });

  it.each([
    ['there is nothing to take', () => Promise.resolve(false)],
    ['nobody knows', () => Promise.reject(new Error('away'))],
  ])('is left alone when %s', async (_, isStarving) => {
    await watched(isStarving);
    await pause(1_000);
    expect(opened).toBe(1);
  });
});
