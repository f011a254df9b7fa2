/** A cursor that this program did not make. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';

  constructor() {
    super(
      'This cursor is not valid. Use the next_cursor of the page before, or leave it out to begin at the first page.',
    );
  }
}
