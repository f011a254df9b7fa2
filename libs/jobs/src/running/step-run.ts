import { v7 as uuid } from 'uuid';
import type { DataSource } from 'typeorm';
import type { Logger } from '@whoop/platform';
import { describeFailure } from '../pipeline/failure';
import { ResourceExceeded } from '../pipeline/step-errors';
import { retryDelayMs } from '../pipeline/retry-delay';
import type { StepDefinition } from '../pipeline/steps';
import type { Claim } from '../rows/claim-step';
import type { JobTimings } from '../timings';
import { commitStep, failStep, releaseStep, type Ending } from './end-step';
import { Pulse } from './pulse';
import { repeatsFor } from './repeats';
import type { StepContext, StepProcessor } from './step-processor';
import { StepStopped } from './stop-reason';
import { untilAborted } from './until-aborted';
import { withPatience } from './with-patience';

interface Equipment {
  dataSource: DataSource;
  logger: Logger;
  timings: JobTimings;
}

interface Task {
  claim: Claim;
  processor: StepProcessor;
  definition: StepDefinition;
}

/** One attempt at one claimed step, from the first heartbeat to the row that says how it ended. */
export class StepRun {
  private readonly pulse: Pulse;

  constructor(
    private readonly equipment: Equipment,
    private readonly task: Task,
  ) {
    this.pulse = new Pulse(equipment.dataSource, task.claim, equipment.timings.heartbeatMs);
  }

  /** Never rejects; a step whose end cannot be written is left to be found by its missing heartbeat. */
  async run(): Promise<Ending> {
    const { timeoutMs } = this.task.definition;
    const limit = setTimeout(() => this.pulse.abort(outOfTime(timeoutMs)), timeoutMs);
    this.pulse.start();
    try {
      return await this.work().catch((error: unknown) => this.settle(this.causeOf(error)));
    } catch (error) {
      this.equipment.logger.error('The end of a step could not be written.', { error });
      return 'lost';
    } finally {
      clearTimeout(limit);
      this.pulse.stop();
    }
  }

  /** The worker shuts down: stop and give the step back. */
  stop(): void {
    this.pulse.abort(new StepStopped('shutdown'));
  }

  private async work(): Promise<Ending> {
    const { claim, processor, definition } = this.task;
    for (let repeats = 0; ; repeats += 1) {
      try {
        const outcome = await untilAborted(processor.run(this.context()), this.pulse.signal);
        const { required } = definition;
        const ending = await commitStep(this.equipment.dataSource, claim, { outcome, required });
        if ((ending === 'lost' || ending === 'cancelled') && 'commit' in outcome) await outcome.discard?.();
        return ending;
      } catch (error) {
        if (repeats >= repeatsFor(error)) throw error;
      }
    }
  }

  private context(): StepContext {
    const { stepId, jobId, userId, uploadId, attempt } = this.task.claim;
    const { signal, report } = this.pulse;
    return { stepId, jobId, userId, uploadId, attempt, signal, progress: report };
  }

  /** Once aborted, whatever a processor throws is an echo of the abort. */
  private causeOf(error: unknown): unknown {
    return this.pulse.signal.aborted ? this.pulse.signal.reason : error;
  }

  private settle(cause: unknown): Promise<Ending> {
    const { dataSource, timings } = this.equipment;
    if (!(cause instanceof StepStopped)) return this.fail(cause);
    if (cause.reason === 'lost') return Promise.resolve('lost');
    return withPatience(timings.patienceMs, () => releaseStep(dataSource, this.task.claim));
  }

  private fail(cause: unknown): Promise<Ending> {
    const { dataSource, logger, timings } = this.equipment;
    const { claim, definition } = this.task;
    const failure = describeFailure(cause, uuid());
    const delayMs = retryDelayMs(failure.kind, claim.attempt, {
      baseMs: timings.backoffMs,
      random: Math.random(),
    });
    const { kind, code, errorId } = failure;
    logger.warn('An attempt at a step failed.', {
      step: claim.name,
      attempt: claim.attempt,
      kind,
      code,
      error_id: errorId,
      retry_in_ms: delayMs,
      ...(kind !== 'bad_input' && { error: cause }),
    });
    return withPatience(timings.patienceMs, () =>
      failStep(dataSource, claim, { failure, delayMs, required: definition.required }),
    );
  }
}

const outOfTime = (ms: number): ResourceExceeded =>
  new ResourceExceeded('timeout', `This took longer than ${Math.round(ms / 1_000)} s and was stopped.`);
