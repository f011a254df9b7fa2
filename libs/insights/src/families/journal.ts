import type { Finding } from '../finding';
import type { History } from '../history/history';
import type { JournalQuestion } from '../journal/questions';
import type { OutcomeName } from '../outcomes';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { differenceFinding } from './difference-finding';

const { actionability } = INSIGHT_THRESHOLDS;

export const JOURNAL_OUTCOMES: readonly OutcomeName[] = [
  'recovery',
  'hrv',
  'rhr',
  'sleep',
  'efficiency',
  'restorative',
];

/** Feeling ill is what the measures say anyway: it explains days, it is no habit (science 9.2). */
const CIRCULAR = new Set(['illness']);

/** Marks what has to go when consent does. */
export const SENSITIVE = { sensitive: 1 } as const;

/** The behaviours of the journal that are looked into. */
export const studied = ({ journal }: History): readonly JournalQuestion[] =>
  journal.filter(({ slug }) => !CIRCULAR.has(slug));

export const journalKey = (slug: string, outcome: OutcomeName, lag: number): string =>
  `journal:${slug}:${outcome}:${lag}`;

/** Each behaviour of the journal: nights after a yes against like nights after a no. The answer is in the row of its own night (science 0.1). */
export function journalFindings(history: History): Finding[] {
  return studied(history).flatMap(({ slug, title, phrase, action, answers, sensitive }) =>
    JOURNAL_OUTCOMES.map((outcome) =>
      differenceFinding(history, {
        key: journalKey(slug, outcome, 0),
        family: 'journal',
        exposureName: slug,
        group: `journal:${slug}`,
        outcome,
        lag: 0,
        matched: true,
        exposure: answers,
        subject: { title, onDays: `days after ${phrase}`, action },
        actionability: actionability.behaviour,
        facts: sensitive ? SENSITIVE : {},
      }),
    ),
  );
}
