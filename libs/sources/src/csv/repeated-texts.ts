/** More different texts than a genuine file has (178 questions, 74 activities); beyond, keeping them gains nothing. */
const MAX_TEXTS = 1000;

/**
 * Keeps one copy of texts that a file repeats in thousands of rows. A cell is a window on the text of its whole file: kept
 * in a record it keeps that text in memory, and comparing windows takes several times as long as comparing copies.
 */
export class RepeatedTexts {
  private readonly copies = new Map<string, string>();

  /** A string equal to `text`. */
  copyOf(text: string): string {
    const known = this.copies.get(text);
    if (known !== undefined || this.copies.size >= MAX_TEXTS) return known ?? text;
    // Joining characters is what makes an engine store them anew.
    const copy = [...text].join('');
    this.copies.set(copy, copy);
    return copy;
  }
}
