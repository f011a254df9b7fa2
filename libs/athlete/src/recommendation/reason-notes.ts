import type { NoteValues } from './note-codes';
import type { NoteFacts } from './note-facts';
import type { Note, ReasonCode } from './recommendation';

/** Reasons for more: they are said only where no cap undid them. */
const RAISING: readonly ReasonCode[] = ['NEAR_GREEN', 'ACTIVE_RECOVERY'];
/** Reasons whose sentence already says what to do. */
const COMPLETE: readonly ReasonCode[] = [...RAISING, 'SHORT_SLEEP'];
const MINUTES_PER_HOUR = 60;

/** The reasons as notes, the one that acted last, and so decided, first: it alone goes on to say what it led to. */
export function reasonNotes(facts: NoteFacts): Note[] {
  const decisiveFirst = [...facts.reasons].reverse();
  return decisiveFirst
    .filter((code, i) => i === 0 || !RAISING.includes(code))
    .map((code, i) => ({
      code,
      values:
        i === 0 && !COMPLETE.includes(code)
          ? { ...reasonValues(code, facts), intensity: facts.intensity }
          : reasonValues(code, facts),
    }));
}

type Numbers = Readonly<Record<string, number | null>>;

/** What each reason's words name; the other reasons name no number. */
const NUMBERS: Readonly<Partial<Record<ReasonCode, (facts: NoteFacts) => Numbers>>> = {
  SHORT_SLEEP: ({ inputs }) => ({ hours: hours(inputs.sleepMin), ratio: inputs.sleepRatio }),
  HARD_YESTERDAY: ({ inputs }) => ({ strain: inputs.strainYesterday }),
  LOAD_RATIO_2: ({ inputs }) => ({ ratio: inputs.loadRatio }),
  LOAD_RATIO_1_5: ({ inputs }) => ({ ratio: inputs.loadRatio }),
  HARD_STREAK: ({ inputs }) => ({ days: inputs.hardStreak }),
  SLEEP_DEBT: ({ today }) => ({ hours: hours(today?.sleepDebtMin ?? null) }),
  FORECAST_LOW: ({ forecast }) => ({
    lowPct: forecast?.lowPct ?? null,
    highPct: forecast?.highPct ?? null,
  }),
};

/** The numbers that a reason's words name, in full precision; those that are unknown are left out. */
export function reasonValues(code: ReasonCode, facts: NoteFacts): NoteValues {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(NUMBERS[code]?.(facts) ?? {})) {
    if (value !== null) found[name] = value;
  }
  return found;
}

const hours = (minutes: number | null): number | null =>
  minutes === null ? null : minutes / MINUTES_PER_HOUR;
