import type { Finding } from '../finding';
import type { History } from '../history/history';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';
import { journalKey, SENSITIVE, studied } from './journal';

/** Whether a behaviour still shows a day later; looked into only where it shows on the first. */
export function journalNextDayFindings(history: History): Finding[] {
  return studied(history).map(({ slug, title, phrase, answers, sensitive }) =>
    differenceFinding(history, {
      key: journalKey(slug, 'recovery', 1),
      family: 'journal-next-day',
      exposureName: slug,
      group: `journal:${slug}`,
      outcome: 'recovery',
      lag: 1,
      matched: true,
      exposure: answers,
      subject: { title: `${title} lasts two days`, onDays: `the second day after ${phrase}` },
      actionability: INSIGHT_THRESHOLDS.actionability.behaviour,
      facts: sensitive ? SENSITIVE : {},
      onlyAfter: journalKey(slug, 'recovery', 0),
    }),
  );
}
