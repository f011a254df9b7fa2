import type { Language } from '../../import-report';
import type { Column, Headers } from '../columns';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { headerSpelling } from './header-spelling';
import { IT } from './it';
import { PT } from './pt';

export const HEADERS: Record<Language, Headers> = { en: EN, de: DE, es: ES, fr: FR, pt: PT, it: IT };

/** What one header means, and in which languages it is spelt so. */
export interface KnownHeader {
  column: Column;
  languages: readonly Language[];
}

const KNOWN = index();

/** The column that a header names, in any language and spelling; null for one that is not known. */
export function knownHeader(header: string): KnownHeader | null {
  return KNOWN.get(headerSpelling(header)) ?? null;
}

/** The header as English exports spell it, for messages. */
export function englishHeader(column: Column): string {
  return [EN[column]].flat()[0]!;
}

function index(): Map<string, KnownHeader> {
  const known = new Map<string, KnownHeader>();
  for (const [language, headers] of Object.entries(HEADERS) as [Language, Headers][]) {
    for (const [column, spellings] of Object.entries(headers) as [Column, string | readonly string[]][]) {
      for (const spelling of [spellings].flat()) {
        const key = headerSpelling(spelling);
        const languages = known.get(key)?.languages ?? [];
        known.set(key, {
          column,
          languages: languages.includes(language) ? languages : [...languages, language],
        });
      }
    }
  }
  return known;
}
