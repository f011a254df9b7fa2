import type { JournalRecord } from '@whoop/sources';

/** Question texts follow the language of the account and have changed over the years, so a stem is looked for. */
const ALCOHOL = /alcohol|alkohol|alcool/;
const WITHOUT =
  /alcohol[- ]free|non[- ]?alcoholic|alkoholfrei|sans alcool|sin alcohol|senza alcool|sem alcool/;

/** Whether a journal question asks about drinking alcohol, in any language that WHOOP exports in. */
export function asksAboutAlcohol(question: string): boolean {
  const plain = question.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ALCOHOL.test(plain) && !WITHOUT.test(plain);
}

/** A journal question answered with yes. */
export type YesAnswer = Pick<JournalRecord, 'cycleStartUtcMs' | 'question'>;

/** The starts (epoch ms) of the cycles before whose night alcohol was logged. */
export function nightsAfterAlcohol(answers: readonly YesAnswer[]): Set<number> {
  const asked = new Map<string, boolean>();
  const starts = new Set<number>();
  for (const { cycleStartUtcMs, question } of answers) {
    let isAlcohol = asked.get(question);
    if (isAlcohol === undefined) asked.set(question, (isAlcohol = asksAboutAlcohol(question)));
    if (isAlcohol) starts.add(cycleStartUtcMs);
  }
  return starts;
}
