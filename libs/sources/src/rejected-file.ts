/** Why an upload as a whole cannot be read. Each code has one HTTP status in the gateway's table. */
export type RejectionCode =
  | 'not_a_zip'
  | 'corrupt_zip'
  | 'encrypted_zip'
  | 'unsupported_zip'
  | 'unsafe_zip'
  | 'zip_bomb'
  | 'zip_too_large'
  | 'not_a_whoop_export'
  | 'unexpected_schema'
  | 'unreadable_text'
  | 'unreadable_csv'
  | 'file_too_large'
  | 'too_many_bad_rows';

/** A place in the upload. `line` counts from 1 (the header); unknown parts are null. */
export interface Place {
  file: string | null;
  line: number | null;
  column: string | null;
  message: string;
}

/** The only error that reading an export may throw: the file as a whole is refused and nothing of it is stored. */
export class RejectedFile extends Error {
  override readonly name = 'RejectedFile';

  constructor(
    readonly code: RejectionCode,
    /** What is wrong, where, and what to do, in a sentence or two for the athlete. */
    message: string,
    readonly places: Place[] = [],
  ) {
    super(message);
  }
}
