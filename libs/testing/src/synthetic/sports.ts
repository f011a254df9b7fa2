/** A sport as WHOOP names it in English. */
export interface Sport {
  name: string;
  /** How often it is done, against the others. */
  share: number;
  /** Typical length. */
  minutes: number;
  /** Typical effort: 0 an easy walk, 1 all out. */
  effort: number;
  /** Metres per minute where a route can be recorded, else 0. */
  speed: number;
}

const sport = (name: string, share: number, typical: Omit<Sport, 'name' | 'share'>): Sport => ({
  name,
  share,
  ...typical,
});

/** `Activity` is what WHOOP calls a detected but unnamed effort (whoop-format 9). */
export const SPORTS: readonly Sport[] = [
  sport('Running', 16, { minutes: 45, effort: 0.56, speed: 175 }),
  sport('Weightlifting', 14, { minutes: 58, effort: 0.34, speed: 0 }),
  sport('Walking', 12, { minutes: 42, effort: 0.2, speed: 85 }),
  sport('Cycling', 11, { minutes: 75, effort: 0.48, speed: 400 }),
  sport('Activity', 8, { minutes: 30, effort: 0.3, speed: 0 }),
  sport('Functional Fitness', 8, { minutes: 50, effort: 0.5, speed: 0 }),
  sport('Swimming', 6, { minutes: 40, effort: 0.46, speed: 0 }),
  sport('Yoga', 6, { minutes: 48, effort: 0.14, speed: 0 }),
  sport('Tennis', 4, { minutes: 80, effort: 0.45, speed: 0 }),
  sport('Soccer', 4, { minutes: 82, effort: 0.6, speed: 0 }),
  sport('Hiking/Rucking', 4, { minutes: 130, effort: 0.33, speed: 70 }),
  sport('Pilates', 3, { minutes: 50, effort: 0.18, speed: 0 }),
  sport('Rowing', 3, { minutes: 35, effort: 0.55, speed: 0 }),
  sport('Spin', 3, { minutes: 45, effort: 0.56, speed: 0 }),
  sport('HIIT', 3, { minutes: 32, effort: 0.6, speed: 0 }),
  sport('Boxing', 2, { minutes: 55, effort: 0.58, speed: 0 }),
  sport('Basketball', 2, { minutes: 75, effort: 0.58, speed: 0 }),
  sport('Skiing', 2, { minutes: 160, effort: 0.3, speed: 0 }),
  sport('Golf', 2, { minutes: 190, effort: 0.16, speed: 0 }),
  sport('Track & Field', 1, { minutes: 60, effort: 0.58, speed: 0 }),
  sport("Barry's", 1, { minutes: 52, effort: 0.6, speed: 0 }),
  sport('Other', 1, { minutes: 45, effort: 0.35, speed: 0 }),
];
