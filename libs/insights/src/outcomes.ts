import type { FeaturedDay, NightClock } from '@whoop/athlete';

/** What an exposure may be linked with. */
export const OUTCOME_NAMES = [
  'recovery',
  'hrv',
  'rhr',
  'sleep',
  'efficiency',
  'restorative',
  'resp_rate',
  'onset',
  'load',
] as const;
export type OutcomeName = (typeof OUTCOME_NAMES)[number];

export interface Outcome {
  name: OutcomeName;
  /** In a sentence: "your …". */
  noun: string;
  /** Of differences. HRV is compared by its logarithm: a hundredth of it is about a percent. Load is told in percent of its baseline. */
  unit: string;
  /** Smallest effect that is worth telling, in `unit` (science 9.1). */
  sesoi: number;
  /** Whether more of it is better, worse, or neither. */
  better: 1 | -1 | 0;
  /** Places of a difference in a text. */
  decimals: number;
  /** The day's own value; null where unknown. */
  read: (day: FeaturedDay, clock: NightClock | null) => number | null;
  /** How a value becomes what is compared, and back for charts. */
  scale: 'plain' | 'log_percent' | 'percent_of_baseline';
}

const plain = (outcome: Omit<Outcome, 'scale'>): Outcome => ({ ...outcome, scale: 'plain' });

/** The outcomes, with the smallest effects of science 9.1; deep and REM sleep take that of sleep, and so does bedtime. */
export const OUTCOMES: Readonly<Record<OutcomeName, Outcome>> = {
  recovery: plain({
    name: 'recovery',
    noun: 'recovery',
    unit: 'points',
    sesoi: 4,
    better: 1,
    decimals: 0,
    read: ({ recoveryPct }) => recoveryPct,
  }),
  hrv: {
    name: 'hrv',
    noun: 'HRV',
    unit: '%',
    sesoi: 4,
    better: 1,
    decimals: 0,
    read: ({ hrvMs }) => hrvMs,
    scale: 'log_percent',
  },
  rhr: plain({
    name: 'rhr',
    noun: 'resting heart rate',
    unit: 'bpm',
    sesoi: 1,
    better: -1,
    decimals: 1,
    read: ({ rhrBpm }) => rhrBpm,
  }),
  sleep: plain({
    name: 'sleep',
    noun: 'sleep',
    unit: 'min',
    sesoi: 15,
    better: 1,
    decimals: 0,
    read: ({ sleepMin }) => sleepMin,
  }),
  efficiency: plain({
    name: 'efficiency',
    noun: 'sleep efficiency',
    unit: 'points',
    sesoi: 1.5,
    better: 1,
    decimals: 1,
    read: ({ sleepEfficiencyPct }) => sleepEfficiencyPct,
  }),
  restorative: plain({
    name: 'restorative',
    noun: 'deep and REM sleep',
    unit: 'min',
    sesoi: 15,
    better: 1,
    decimals: 0,
    read: ({ deepMin, remMin }) => (deepMin === null || remMin === null ? null : deepMin + remMin),
  }),
  resp_rate: plain({
    name: 'resp_rate',
    noun: 'breathing rate',
    unit: 'breaths/min',
    sesoi: 0.2,
    better: -1,
    decimals: 1,
    read: ({ respRate }) => respRate,
  }),
  onset: plain({
    name: 'onset',
    noun: 'bedtime',
    unit: 'min',
    sesoi: 15,
    better: 0,
    decimals: 0,
    read: (_day, clock) => clock && clock.onsetMin,
  }),
  load: {
    name: 'load',
    noun: 'training load',
    unit: '%',
    sesoi: 15,
    better: 0,
    decimals: 0,
    read: ({ load }) => load,
    scale: 'percent_of_baseline',
  },
};
