import type { Language } from '@whoop/sources';
import { weekday } from './local-clock';

/** Where the athlete of each language lives: New York, Berlin, Madrid, Paris, São Paulo, Rome. */
const HOMES: Record<Language, { winterMin: number; rule: 'us' | 'eu' | 'none' }> = {
  en: { winterMin: -300, rule: 'us' },
  de: { winterMin: 60, rule: 'eu' },
  es: { winterMin: 60, rule: 'eu' },
  fr: { winterMin: 60, rule: 'eu' },
  pt: { winterMin: -180, rule: 'none' },
  it: { winterMin: 60, rule: 'eu' },
};

/**
 * The offset at home of the cycle of a day. An export repeats the offset in force at the cycle's start, so the Sunday of
 * a clock change still has the old one.
 */
export function homeOffset(day: number, locale: Language, observesSummer: boolean): number {
  const { winterMin, rule } = HOMES[locale];
  return observesSummer && rule !== 'none' && isSummer(day, rule) ? winterMin + 60 : winterMin;
}

function isSummer(day: number, rule: 'us' | 'eu'): boolean {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const begins = rule === 'eu' ? sundayFrom(year, 2, 25) : sundayFrom(year, 2, 8);
  const ends = rule === 'eu' ? sundayFrom(year, 9, 25) : sundayFrom(year, 10, 1);
  return day > begins && day <= ends;
}

/** Day number of the first Sunday on or after a date; the month counts from 0. */
function sundayFrom(year: number, month: number, dayOfMonth: number): number {
  const day = Date.UTC(year, month, dayOfMonth) / 86_400_000;
  return day + ((7 - weekday(day)) % 7);
}
