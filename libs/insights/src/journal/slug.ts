import { JOURNAL_ALIASES } from './aliases';

/** What the questions of one behaviour have in common. */
export interface Behaviour {
  /** Stable across wordings: `alcohol`. */
  slug: string;
  /** As a subject: "Alcohol"; for a question that nobody knows, its own text. */
  title: string;
  /** After "days after …". */
  phrase: string;
  /** What an athlete might try where it is linked with something worse. */
  action: string | null;
}

/**
 * The behaviour that a journal question asks about. Wordings change over the years and follow the account's language, so
 * known ones are told by their stems; every other question is a behaviour of its own. Source: science 9.2.
 *
 * @example behaviourOf('Have any alcoholic drinks?').slug; // 'alcohol'
 */
export function behaviourOf(question: string): Behaviour {
  const plain = plainText(question);
  const known = JOURNAL_ALIASES.find(({ asks, but }) => asks.test(plain) && but?.test(plain) !== true);
  if (known !== undefined) {
    const { slug, title, phrase, action = null } = known;
    return { slug, title, phrase, action };
  }
  const text = question.trim();
  return {
    slug: slugOf(plain),
    title: `“${text}”`,
    phrase: `a yes to “${text}”`,
    action: null,
  };
}

/** Lower case without accents, punctuation and double spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** At most 60 characters: a slug is part of a key. */
const slugOf = (plain: string): string =>
  plain.replaceAll(' ', '-').slice(0, 60).replace(/-$/, '') || 'question';
