/**
 * What no text of the product may say, in lower case: it would claim to diagnose or to treat, or frighten. The list of
 * science 7.7, with the words that science 3.2 bars for load.
 */
export const BANNED_WORDS = [
  'diagnose',
  'diagnosis',
  'disease',
  'infection',
  'arrhythmia',
  'apnea',
  'injury',
  'overtraining syndrome',
  'depression',
  'treat',
  'cure',
  'prevent',
  'medical-grade',
  'safe to train',
  'sweet spot',
  'danger',
] as const;

const PATTERNS = BANNED_WORDS.map((word) => [word, new RegExp(`\\b${word}`, 'i')] as const);

/**
 * The banned words that a text contains, at the start of a word and in any case: "treatment" is found, "retreat" is not.
 *
 * @example bannedWordsIn('Treatments that prevent it'); // ['treat', 'prevent']
 */
export function bannedWordsIn(text: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([word]) => word);
}
