/** What was asked of a job does not fit the state that it is in. The message is for the client. */
export class JobConflict extends Error {
  override readonly name = 'JobConflict';

  constructor(
    readonly code: 'already_finished' | 'not_retryable' | 'bad_input',
    message: string,
  ) {
    super(message);
  }
}

/** No such job, or it is another user's. */
export class JobNotFound extends Error {
  override readonly name = 'JobNotFound';

  constructor() {
    super('No such job.');
  }
}
