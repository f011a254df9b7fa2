import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase } from '@whoop/testing';
import { Bench } from '../testing/bench';

describe.each(['redis', 'postgres'] as const)('a consumer of queues that have ended (%s)', (backend) => {
  // Without the guard the process never gets another turn, so this test then ends with Jest's whole run.
  it('leaves the process its turns', async () => {
    const database = await createTestDatabase();
    const bench = new Bench(database, backend, process.env.TEST_REDIS_URL ?? null);
    const queues = await bench.queues();
    await queues.close();
    const consumer = queues.consume('feature-worker', 1, () => Promise.resolve());
    const begun = performance.now();
    for (let turn = 0; turn < 10; turn += 1) await sleep(20);
    expect(performance.now() - begun).toBeLessThan(2_000);
    await consumer.close();
    await database.drop();
  }, 20_000);
});
