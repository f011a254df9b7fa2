import type { Language } from '@whoop/sources';
import { ENGLISH } from './languages/english';
import type { ExportLanguage } from './languages/export-language';
import { FRENCH } from './languages/french';
import { GERMAN } from './languages/german';
import { ITALIAN } from './languages/italian';
import { PORTUGUESE } from './languages/portuguese';
import { SPANISH } from './languages/spanish';

export const EXPORT_LANGUAGES: Record<Language, ExportLanguage> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
};
