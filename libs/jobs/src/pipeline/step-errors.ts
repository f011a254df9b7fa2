/** A place in the athlete's input; unknown parts are null. `line` counts from 1. */
export interface FailurePlace {
  file: string | null;
  line: number | null;
  column: string | null;
  message: string;
}

/** The input is wrong and trying again cannot help: final at once. The message is shown to the athlete. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(
    /** Stable, snake_case. */
    readonly code: string,
    message: string,
    readonly places: readonly FailurePlace[] = [],
  ) {
    super(message);
  }
}

/** Too slow or too large for its limits: tried once more, then final. The message is shown to the athlete. */
export class ResourceExceeded extends Error {
  override readonly name = 'ResourceExceeded';

  constructor(
    /** Stable, snake_case: `timeout`, `out_of_memory`, `process_crashed`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Thrown by `commit`: what the step was computed from has changed since. It is computed again at once, at no cost of an attempt. */
export class SnapshotMoved extends Error {
  override readonly name = 'SnapshotMoved';

  constructor() {
    super('The data changed while the step was computed.');
  }
}
