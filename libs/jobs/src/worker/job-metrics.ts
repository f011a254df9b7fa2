import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { StepName } from '../pipeline/steps';
import type { Ending } from '../running/end-step';
import { firstRow, rowsOf, type Queryable } from '../sql';

/** From an up-to-date check to a training. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** What is open, read from the rows at each scrape; the same in every process of the product. */
export function registerQueueMetrics(registers: [Registry], db: Queryable): void {
  new Gauge({
    name: 'whoop_open_steps',
    help: 'Steps that are due or running, by step and state.',
    labelNames: ['step', 'state'],
    registers,
    async collect() {
      const open = await rowsOf<OpenSteps>(db, OPEN_STEPS).catch(() => []);
      this.reset();
      for (const { step, state, count } of open) this.set({ step, state }, count);
    },
  });
  new Gauge({
    name: 'whoop_oldest_unsent_step_seconds',
    help: 'How long the oldest due step has waited to be handed to its queue; alert above 30.',
    registers,
    async collect() {
      const oldest = await firstRow<{ seconds: number | null }>(db, OLDEST_UNSENT).catch(() => null);
      this.set(Math.max(0, oldest?.seconds ?? 0));
    },
  });
}

interface OpenSteps {
  step: string;
  state: string;
  count: number;
}

const OPEN_STEPS = `
  SELECT name AS step, state, count(*)::int AS count FROM job_steps
  WHERE state IN ('ready', 'running') GROUP BY name, state`;

const OLDEST_UNSENT = `
  SELECT extract(epoch FROM now() - min(ready_at))::float8 AS seconds FROM job_steps
  WHERE state = 'ready' AND sent_at IS NULL`;

/** Measures the attempts of this process; hand the answer to `StepWorker` as `onEnd`. */
export function registerStepMetrics(
  registers: [Registry],
): (end: Ending, step: StepName, seconds: number) => void {
  const duration = new Histogram({
    name: 'whoop_step_seconds',
    help: 'Time from the claim of a step to its end, by step and outcome.',
    labelNames: ['step', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const retries = new Counter({
    name: 'whoop_step_retries_total',
    help: 'Failed attempts that are followed by another, by step.',
    labelNames: ['step'],
    registers,
  });
  return (outcome, step, seconds) => {
    duration.observe({ step, outcome }, seconds);
    if (outcome === 'retry') retries.inc({ step });
  };
}
