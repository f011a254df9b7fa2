/** One component of a score. */
export interface ScorePart {
  key: string;
  /** Relative to the other parts, percent. */
  weight: number;
  /** The measured input in its own unit, and what it counts for, 0-100; null when not known. */
  value: number | null;
  unit: string;
  points: number | null;
}

/** A summary of ours, 0-100. Null with a reason where too little is known. */
export interface Score<Level extends string = string> {
  score: number | null;
  level: Level | null;
  parts: ScorePart[];
  /** Share of the weight that is known, 0-1. */
  dataQuality: number;
  /** Why there is no score. */
  reason: 'insufficient_data' | null;
}

export type SleepHealthLevel = 'good' | 'moderate' | 'poor';
export type BurnoutLevel = 'low' | 'medium' | 'high';
export type ConsistencyLevel = 'good' | 'moderate' | 'poor';

/** All scores of a day. */
export interface DayScores {
  consistency: Score<ConsistencyLevel>;
  burnoutRisk: Score<BurnoutLevel>;
  sleepHealth: Score<SleepHealthLevel>;
}

export const SCORE_NAMES = [
  'consistency',
  'burnoutRisk',
  'sleepHealth',
] as const satisfies readonly (keyof DayScores)[];
export type ScoreName = (typeof SCORE_NAMES)[number];

export const mapScores = <Value>(valueOf: (name: ScoreName) => Value): Record<ScoreName, Value> => ({
  consistency: valueOf('consistency'),
  burnoutRisk: valueOf('burnoutRisk'),
  sleepHealth: valueOf('sleepHealth'),
});
