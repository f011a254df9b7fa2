import type { Day, FlagCode, Intensity } from '@whoop/athlete';
import type { Reason } from '../../dashboard/summary/reasons';

/** What a coach would insist on, whatever else is said. */
export interface Must {
  /** Any of these. */
  intensity?: readonly Intensity[];
  /** Shown, in any order, among others; an empty list: none at all. */
  flags?: readonly FlagCode[];
  /** Not shown; with `:high` not that severe. */
  noFlags?: readonly (FlagCode | `${FlagCode}:${'low' | 'medium' | 'high'}`)[];
  reasons?: readonly string[];
  /** Parts of any text of the recommendation, and parts that none may have. */
  says?: readonly string[];
  saysNot?: readonly string[];
  /** Fields that are null, and why. */
  nulls?: Readonly<Record<string, Reason['code']>>;
  /** Bounds of the upper end of the strain target, and of the sleep target (minutes). */
  strainUpTo?: readonly [number, number];
  sleepTargetMin?: readonly [number, number];
}

/** What tells one situation from an ordinary athlete's; `age` counts days back from today, which is 0. */
export interface Situation {
  name: string;
  /** What happened, for people. */
  story: string;
  /** What a coach would say, written before the product was asked. */
  coach: string;
  must: Must;
  /** Where the product's answer is defensible, and a coach would still say something else. */
  differs?: string;
  /** Length of the history; an ordinary one has 120 days. */
  days?: number;
  /** Changes a day, or leaves it out. Of a changed length the night's other columns follow. */
  change?: (age: number) => Partial<Day> | null;
  /** Strain of a day, before today. */
  strain?: (age: number, usual: number) => number;
  /** Hours that bed and wake time move by. */
  shiftHours?: (age: number) => number;
  naps?: (age: number) => boolean;
  /** In place of the athlete's own sessions. */
  workout?: (age: number) => Session | null;
  alcohol?: (age: number) => boolean;
  /** Days that pass between the newest day and the look at the dashboard. */
  staleDays?: number;
}

export interface Session {
  hour: number;
  activity: string;
  strain: number;
}

export const USUAL_DAYS = 120;
export const today = (changes: Partial<Day>) => (age: number) => (age === 0 ? changes : {});
export const during = (oldest: number, newest: number, changes: Partial<Day>) => (age: number) =>
  age <= oldest && age >= newest ? changes : {};

/** What a night gives, where the strap was not worn. */
export const NO_NIGHT: Partial<Day> = {
  recoveryPct: null,
  hrvMs: null,
  rhrBpm: null,
  respRate: null,
  skinTempC: null,
  spo2Pct: null,
  sleepSource: null,
  sleepOnsetUtcMs: null,
  sleepWakeUtcMs: null,
  sleepMin: null,
  inBedMin: null,
  awakeMin: null,
  sleepEfficiencyPct: null,
  sleepPerformancePct: null,
  deepMin: null,
  remMin: null,
  lightMin: null,
  sleepNeedMin: null,
  whoopDebtMin: null,
};
