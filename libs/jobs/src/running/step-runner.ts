import type { DataSource } from 'typeorm';
import { requestContext, type Logger } from '@whoop/platform';
import { pause } from '../pause';
import { definitionOf, type StepDefinition, type StepName } from '../pipeline/steps';
import { claimStep, type Claim } from '../rows/claim-step';
import { unsend } from '../rows/release-step';
import { TIMINGS, type JobTimings } from '../timings';
import type { Ending } from './end-step';
import { StepRun } from './step-run';
import type { StepProcessor } from './step-processor';
import { withPatience } from './with-patience';

export interface RunnerOptions {
  logger: Logger;
  /** Called when a step ended, with the time since its claim: the moment to look for what is due next. */
  onEnd(ending: Ending, name: StepName, seconds: number): void;
  timings?: JobTimings;
  definition?: (name: StepName) => StepDefinition;
}

/** Runs the steps that the queue names. All that matters is in the rows: a name that comes twice, late or never does no harm. */
export class StepRunner {
  private readonly runs = new Map<StepRun, Promise<unknown>>();
  private readonly timings: JobTimings;
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly processors: ReadonlyMap<StepName, StepProcessor>,
    private readonly options: RunnerOptions,
  ) {
    this.timings = options.timings ?? TIMINGS;
  }

  /** Resolves when the step ended, or at once when there is nothing to do. Rejects only while the database is away. */
  async execute(stepId: string): Promise<void> {
    const claim = await withPatience(this.timings.patienceMs, () => this.claim(stepId));
    if (claim === null) return;
    await requestContext.run({ jobId: claim.jobId, stepId }, () => this.runClaimed(claim));
  }

  /** Waits for the running steps for at most `drainMs`, then gives them back. Takes no new ones from now on. */
  async stop(): Promise<void> {
    this.stopping = true;
    const enough = new AbortController();
    const drained = Promise.all(this.runs.values()).finally(() => enough.abort());
    await Promise.race([drained, pause(this.timings.drainMs, enough.signal)]);
    for (const run of this.runs.keys()) run.stop();
    await Promise.all(this.runs.values());
  }

  private async claim(stepId: string): Promise<Claim | null> {
    if (!this.stopping) return claimStep(this.dataSource, stepId, [...this.processors.keys()]);
    await unsend(this.dataSource, stepId);
    return null;
  }

  private async runClaimed(claim: Claim): Promise<void> {
    const { name } = claim;
    const processor = this.processors.get(name);
    if (processor === undefined) throw new Error(`A step was claimed that this worker cannot run: ${name}.`);
    const definition = (this.options.definition ?? definitionOf)(name);
    const { dataSource, timings, options } = this;
    const startedAt = performance.now();
    const run = new StepRun(
      { dataSource, timings, logger: options.logger },
      { claim, processor, definition },
    );
    const running = run.run();
    this.runs.set(run, running);
    const ending = await running;
    this.runs.delete(run);
    const seconds = (performance.now() - startedAt) / 1_000;
    options.logger.info(`Step ${ending}.`, { step: name, attempt: claim.attempt, seconds });
    options.onEnd(ending, name, seconds);
  }
}
