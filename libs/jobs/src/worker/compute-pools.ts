import { basename, dirname } from 'node:path';
import { ComputePool } from '@whoop/platform';
import { Gauge, type Registry } from 'prom-client';

/** The child processes of a worker, in one pool per script. */
export class ComputePools {
  private readonly pools = new Map<string, ComputePool>();

  /** @param processes children of each pool */
  constructor(private readonly processes: number) {}

  /** See `WorkerDeps.compute`. */
  readonly compute = (script: string, { memoryMb }: { memoryMb: number }): ComputePool => {
    // `…/import/child.js` is known as `import`.
    const name = basename(dirname(script));
    const pool = new ComputePool({ script, memoryMb, processes: this.processes, name });
    this.pools.set(name, pool);
    return pool;
  };

  /** Starts all children, so that no athlete waits for it and a script that cannot start is known at once. */
  async warm(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.warm()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }

  registerMetrics(registers: [Registry]): void {
    const pools = this.pools;
    new Gauge({
      name: 'whoop_compute_failures',
      help: 'Child processes that were stopped or died since the start, by pool and reason.',
      labelNames: ['pool', 'reason'],
      registers,
      collect() {
        for (const [pool, running] of pools)
          for (const [reason, count] of Object.entries(running.stats().failures))
            this.set({ pool, reason: reason.toLowerCase() }, count);
      },
    });
    new Gauge({
      name: 'whoop_compute_peak_rss_bytes',
      help: 'Most resident memory that any call has reached since the start, by pool.',
      labelNames: ['pool'],
      registers,
      collect() {
        for (const [pool, running] of pools) this.set({ pool }, running.stats().peakRssBytes);
      },
    });
  }
}
