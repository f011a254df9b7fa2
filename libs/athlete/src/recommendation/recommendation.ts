import type { FlagCode } from '../flags/risk-flag';

/** In ascending order. */
export const INTENSITIES = ['rest', 'light', 'moderate', 'high'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/** Why the intensity is not simply the recovery's: steps, caps, and flags that cap. */
export type ReasonCode =
  | 'NO_RECOVERY'
  | 'NEAR_GREEN'
  | 'ACTIVE_RECOVERY'
  | 'SHORT_SLEEP'
  | 'HARD_YESTERDAY'
  | 'LOAD_RATIO_2'
  | 'LOAD_RATIO_1_5'
  | 'HARD_STREAK'
  | 'LOAD_ROOM'
  | 'FORECAST_LOW'
  | FlagCode;

/** Day strain to aim for, 0-21. */
export interface StrainTarget {
  lo: number;
  hi: number;
  /** `default` while the athlete's own load is unknown. */
  source: 'personal' | 'default';
  /** The upper end was lowered so that today would not push the load ratio above 1.5. */
  cappedByLoad: boolean;
}

export interface SleepTarget {
  /** Asleep, and in bed for that; minutes. */
  targetMin: number;
  inBedMin: number;
  /** Minutes after local midnight, 0-1439; null while the usual wake time is unknown. */
  bedtimeMinOfDay: number | null;
  /** `default` while the need or the efficiency of the athlete's own nights is unknown: typical ones stand in. */
  source: 'personal' | 'default';
}

/** A sport to do, by the athlete's own habits. */
export interface SuggestedSport {
  activity: string;
  /** `easy`, `moderate` or `hard`, and the strain it usually costs the athlete. */
  effort: 'easy' | 'moderate' | 'hard';
  usualStrain: number;
}

export const TIME_SLOTS = [
  'early_morning',
  'morning',
  'midday',
  'early_afternoon',
  'late_afternoon',
  'evening',
  'night',
] as const;
export type TimeSlot = (typeof TIME_SLOTS)[number];

/** A sentence to be said; `noteText` says it. Numbers are rounded only there. */
export interface Note {
  code: string;
  values?: Readonly<Record<string, number | string>>;
}

/** What to do on a day, as of its morning. `describeRecommendation` puts it into words. */
export interface Recommendation {
  intensity: Intensity;
  reasons: ReasonCode[];
  /** Empty: the generic type of the intensity is meant. At most two. */
  sports: SuggestedSport[];
  optimalTime: { slot: TimeSlot; source: 'history' | 'default' };
  strainTarget: StrainTarget;
  sleepTarget: SleepTarget;
  notes: Note[];
}
