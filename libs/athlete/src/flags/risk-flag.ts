/** The risk flags in the order of their table (science 6.2); the first six are the seed's. */
export const FLAG_CODES = [
  'HIGH_LOAD_RATIO',
  'HRV_LOW_SUSTAINED',
  'SLEEP_DEBT',
  'LOW_SLEEP_RUN',
  'LOW_RECOVERY_SUSTAINED',
  'HIGH_STRAIN_LOW_RECOVERY',
  'RHR_ELEVATED',
  'RESP_RATE_UP',
  'SKIN_TEMP_UP',
  'ILLNESS_SIGNAL',
  'HRV_CV_HIGH',
  'MONOTONY_HIGH',
  'SLEEP_IRREGULAR',
  'LOAD_LOW',
  'DATA_STALE',
] as const;
export type FlagCode = (typeof FLAG_CODES)[number];

/** 0 off, 1 low, 2 medium, 3 high. */
export type FlagLevel = 0 | 1 | 2 | 3;
export type Severity = 'info' | 'low' | 'medium' | 'high';

/** What a flag rests on; numbers in the unit named, null where there is none of the kind. */
export interface FlagEvidence {
  metric: string;
  unit: string;
  value: number | null;
  /** What is usual for the athlete. */
  baseline: number | null;
  /** What had to be crossed. */
  threshold: number | null;
  /** Days or nights looked at. */
  n: number | null;
  /** Further numbers that the text names. */
  also?: Readonly<Record<string, number | null>>;
  /** The overnight signals that were outside their range together. */
  signals?: readonly string[];
}

/** One rule's word on one day. */
export interface FlagReading {
  level: FlagLevel;
  /** Whether the day counts towards switching the flag off. */
  clear: boolean;
  evidence: FlagEvidence;
}

/** A flag that is on. `describeFlag` puts it into words. */
export interface RiskFlag {
  code: FlagCode;
  severity: Severity;
  level: FlagLevel;
  /** The date (`YYYY-MM-DD`) since which it is on, and how many calendar days that makes. */
  since: string;
  daysActive: number;
  evidence: FlagEvidence;
  /** What else was going on and may explain it. */
  context: { alcohol: boolean; travelled: boolean };
}
