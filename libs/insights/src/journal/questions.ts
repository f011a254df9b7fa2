import { placeRecords } from '@whoop/athlete';
import type { Day } from '@whoop/athlete';
import type { JournalAnswer } from '../history/history';
import { isSensitive } from './sensitive';
import { behaviourOf } from './slug';
import type { Behaviour } from './slug';

/** A behaviour of the journal and what was answered on each calendar day. */
export interface JournalQuestion extends Behaviour {
  /** All wordings, oldest first. */
  questions: readonly string[];
  /** One of the wordings is about something that needs consent. */
  sensitive: boolean;
  /** By calendar day: yes, no, or not answered. An unanswered question is not a "no". */
  answers: readonly (boolean | null)[];
}

/**
 * The journal by behaviour and calendar day, the most answered first. Renamed questions join; where two wordings of one
 * behaviour were answered on a day, one yes makes it a yes. An answer belongs to the day of its cycle: it tells of the day
 * before that night (science 0.1). Records in any order give the same.
 */
export function journalQuestions(
  journal: readonly JournalAnswer[],
  days: readonly Day[],
  length: number,
): JournalQuestion[] {
  const dayOf = cycleDays(journal, days);
  const found = new Map<string, Gathered>();
  const known = new Map<string, Gathered>();
  for (const answer of journal) {
    const day = dayOf.get(cycleKey(answer));
    if (day === undefined || answer.answeredYes === null) continue;
    const { question, answeredYes } = answer;
    const entry = known.get(question) ?? entryFor(question, found, length);
    known.set(question, entry);
    entry.firstDays.set(question, Math.min(day, entry.firstDays.get(question) ?? day));
    entry.answers[day] = entry.answers[day] === true || answeredYes;
    entry.answered += 1;
  }
  return [...found.values()]
    .map(asQuestion)
    .sort(mostAnswered)
    .map(({ question }) => question);
}

interface Gathered {
  slug: string;
  /** By wording. */
  firstDays: Map<string, number>;
  answers: (boolean | null)[];
  answered: number;
}

function entryFor(question: string, found: Map<string, Gathered>, length: number): Gathered {
  const { slug } = behaviourOf(question);
  const entry = found.get(slug) ?? {
    slug,
    firstDays: new Map<string, number>(),
    answers: new Array<null>(length).fill(null),
    answered: 0,
  };
  found.set(slug, entry);
  return entry;
}

function asQuestion({ firstDays, answers, answered }: Gathered): {
  answered: number;
  question: JournalQuestion;
} {
  const questions = [...firstDays]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .map(([question]) => question);
  const behaviour = behaviourOf(questions[0]!);
  return { answered, question: { ...behaviour, questions, sensitive: questions.some(isSensitive), answers } };
}

type Counted = ReturnType<typeof asQuestion>;

const mostAnswered = (a: Counted, b: Counted): number =>
  b.answered - a.answered || (a.question.slug < b.question.slug ? -1 : 1);

const cycleKey = ({ cycleStartUtcMs, offsetMin, offsetKnown }: JournalAnswer): string =>
  offsetKnown ? String(cycleStartUtcMs) : `${cycleStartUtcMs} ${offsetMin}`;

/** The calendar day of each cycle that was written about: a cycle has dozens of answers. */
function cycleDays(journal: readonly JournalAnswer[], days: readonly Day[]): Map<string, number> {
  const cycles = new Map(journal.map((answer) => [cycleKey(answer), answer]));
  const rows = [...cycles].map(([key, { cycleStartUtcMs, offsetMin, offsetKnown }]) => ({
    key,
    cycleStartUtcMs,
    offsetMin,
    offsetKnown,
    startUtcMs: cycleStartUtcMs,
    endUtcMs: cycleStartUtcMs,
  }));
  const placed = placeRecords(rows, days, (finder, row) => finder.named(row) ?? finder.holding(row));
  return new Map(placed.map(({ day, row }) => [row.key, day]));
}
