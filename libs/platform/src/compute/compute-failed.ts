/** Why a computation ended without an answer of its own. */
export type ComputeFailureCode = 'TIMEOUT' | 'OUT_OF_MEMORY' | 'CANCELLED' | 'CRASHED';

/** The child process was stopped or died. What a method itself throws arrives as that error instead. */
export class ComputeFailed extends Error {
  override readonly name = 'ComputeFailed';

  constructor(
    readonly code: ComputeFailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
