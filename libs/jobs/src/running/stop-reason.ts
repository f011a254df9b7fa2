/** Why a running step was aborted other than by running out of time; the signal's reason. */
export class StepStopped extends Error {
  override readonly name = 'StepStopped';

  constructor(
    /** `lost`: another worker has it, or its user is gone. */
    readonly reason: 'lost' | 'cancelled' | 'shutdown',
  ) {
    super(`The step was stopped: ${reason}.`);
  }
}
