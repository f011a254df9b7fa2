import { BEHAVIOURS, PLANTED_BEHAVIOURS, probabilityOfYes, type Behaviour } from './behaviours';
import { isFreeDay } from './local-clock';
import { NOTES } from './notes';
import type { PlannedAnswer } from './plan';
import { randomStream, type Random } from './random';

const ERA_DAYS = 120;
const FILLED_IN = 0.53;
const ANSWERED = 0.97;
const WITH_NOTE = 0.008;

/** What was done on the day before a morning, asked about or not. */
export type Habits = ReadonlyMap<Behaviour, boolean>;

export function habitsBefore(day: number, random: Random): Habits {
  return new Map(BEHAVIOURS.map((habit) => [habit, random.chance(probabilityOfYes(habit, isFreeDay(day)))]));
}

/** How this athlete keeps the journal: which questions when, how often, and when their wording changed. */
export interface JournalKeeping {
  questionsOn(day: number): { behaviour: Behaviour; question: string }[];
  /** Probability that a morning is filled in at all. */
  filledIn: number;
}

export function journalKeeping(
  seed: number,
  perDay: number,
  days: readonly [first: number, last: number],
): JournalKeeping {
  const asked = Math.min(BEHAVIOURS.length, Math.ceil(perDay / FILLED_IN));
  const renaming = randomStream(seed, 'wording');
  const renamedOn = new Map(
    BEHAVIOURS.map((habit) => [
      habit,
      days[0] + Math.floor(renaming.between(0.25, 0.6) * (days[1] - days[0])),
    ]),
  );
  return {
    filledIn: asked === 0 ? 0 : Math.min(1, perDay / asked / ANSWERED),
    questionsOn: (day) =>
      askedInEra(seed, Math.floor(day / ERA_DAYS), asked).map((behaviour) => {
        const newest = behaviour.questions[behaviour.questions.length - 1] as string;
        const old = day < (renamedOn.get(behaviour) ?? 0);
        return { behaviour, question: old ? (behaviour.questions[0] as string) : newest };
      }),
  };
}

/** The planted habits and, changing every four months, some of the others. */
function askedInEra(seed: number, era: number, asked: number): Behaviour[] {
  const others = BEHAVIOURS.slice(PLANTED_BEHAVIOURS.length);
  return [...PLANTED_BEHAVIOURS, ...randomStream(seed, `journal-${era}`).shuffled(others)].slice(0, asked);
}

/** The answers of one morning; none when the journal was left alone. A "no" is exported, an unanswered question is not. */
export function answersOf(
  keeping: JournalKeeping,
  day: number,
  habits: Habits,
  random: Random,
): PlannedAnswer[] {
  if (!random.chance(keeping.filledIn)) return [];
  return keeping
    .questionsOn(day)
    .filter(() => random.chance(ANSWERED))
    .map(({ behaviour, question }) => ({
      question,
      yes: habits.get(behaviour) ?? false,
      notes: random.chance(WITH_NOTE) ? random.pick(NOTES) : null,
    }));
}
