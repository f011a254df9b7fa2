/**
 * A sentence with values in it, null as soon as one of them is: a sentence without its number is not said, and the caller
 * has another one (`say`…` ?? '…'`).
 *
 * @example say`Recovery was ${formatNumber(61.2, 0)} %.`; // 'Recovery was 61 %.'
 */
export function say(parts: TemplateStringsArray, ...values: readonly (string | null)[]): string | null {
  let text = parts[0] ?? '';
  for (const [i, value] of values.entries()) {
    if (value === null) return null;
    text += value + (parts[i + 1] ?? '');
  }
  return text;
}
