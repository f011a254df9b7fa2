/** The outcomes that journal effects are told for: how they are called, their unit, and what is too small to matter. */
export interface OutcomeStyle {
  name: string;
  unit: string;
  digits: number;
  /** Smallest effect worth telling, in `unit` (the API’s `smallest_worth_telling`). */
  least: number;
  better: 'higher' | 'lower';
}

const STYLES = {
  recovery: { name: 'Recovery', unit: 'points', digits: 0, least: 4, better: 'higher' },
  hrv: { name: 'HRV', unit: '%', digits: 0, least: 4, better: 'higher' },
  rhr: { name: 'Resting heart rate', unit: 'bpm', digits: 1, least: 1, better: 'lower' },
  sleep: { name: 'Sleep', unit: 'min', digits: 0, least: 15, better: 'higher' },
  efficiency: { name: 'Efficiency', unit: 'points', digits: 1, least: 1.5, better: 'higher' },
  restorative: { name: 'Deep and REM', unit: 'min', digits: 0, least: 15, better: 'higher' },
} as const satisfies Record<string, OutcomeStyle>;

export type JournalOutcome = keyof typeof STYLES;
export const OUTCOMES = Object.keys(STYLES) as JournalOutcome[];
export const outcomeStyle = (outcome: JournalOutcome): OutcomeStyle => STYLES[outcome];
export const isOutcome = (value: unknown): value is JournalOutcome =>
  typeof value === 'string' && Object.hasOwn(STYLES, value);
