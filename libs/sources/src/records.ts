/**
 * The typed rows of an export. Every source (WHOOP today, others later) is read into these.
 *
 * Instants are epoch milliseconds in UTC; `offsetMin` is the row's own offset from UTC in minutes, so the local
 * wall clock is `instant + offsetMin`. A measure that is unknown is `null`, never 0.
 */

/** Sleep measures that cycles and sleeps share. Durations in minutes, percentages 0-100, `respRate` in breaths/min. */
export interface SleepMeasures {
  performancePct: number | null;
  respRate: number | null;
  asleepMin: number | null;
  inBedMin: number | null;
  lightMin: number | null;
  deepMin: number | null;
  remMin: number | null;
  awakeMin: number | null;
  needMin: number | null;
  debtMin: number | null;
  efficiencyPct: number | null;
  consistencyPct: number | null;
}

/** One WHOOP day, sleep onset to next sleep onset. Natural key: `startUtcMs`. */
export interface CycleRecord extends SleepMeasures {
  startUtcMs: number;
  /** Null while the cycle is open. */
  endUtcMs: number | null;
  offsetMin: number;
  /** False when the file gave no readable timezone and the offset was taken from a neighbour (or UTC). */
  offsetKnown: boolean;
  recoveryPct: number | null;
  rhrBpm: number | null;
  hrvMs: number | null;
  skinTempC: number | null;
  spo2Pct: number | null;
  /** 0-21, logarithmic. */
  strain: number | null;
  energyKcal: number | null;
  maxHrBpm: number | null;
  avgHrBpm: number | null;
  /** The sleep that the cycle row shows. It may be a nap (whoop-format 7), so sleeps.csv wins where present. */
  sleepOnsetUtcMs: number | null;
  sleepWakeUtcMs: number | null;
}

/** One sleep or nap. Natural key: `onsetUtcMs`, `nap`. */
export interface SleepRecord extends SleepMeasures {
  onsetUtcMs: number;
  nap: boolean;
  wakeUtcMs: number;
  /** The cycle that the row names; null when the cell was empty. */
  cycleStartUtcMs: number | null;
  offsetMin: number;
  offsetKnown: boolean;
}

/** One workout. Natural key: `startUtcMs`, `endUtcMs`, `activity`, `occurrence`. */
export interface WorkoutRecord {
  startUtcMs: number;
  endUtcMs: number;
  /** As exported, in the account's language. */
  activity: string;
  /** 0, or 1, 2, … for further workouts with the same start, end and activity but other measures. */
  occurrence: number;
  cycleStartUtcMs: number | null;
  offsetMin: number;
  offsetKnown: boolean;
  durationMin: number | null;
  strain: number | null;
  energyKcal: number | null;
  maxHrBpm: number | null;
  avgHrBpm: number | null;
  /** Percent of the workout's time; the remainder to 100 is "zone 0". */
  zone1Pct: number | null;
  zone2Pct: number | null;
  zone3Pct: number | null;
  zone4Pct: number | null;
  zone5Pct: number | null;
  gps: boolean | null;
  distanceM: number | null;
  altitudeGainM: number | null;
  altitudeChangeM: number | null;
}

/** One answered journal question, about the day before the cycle's own sleep. Natural key: `cycleStartUtcMs`, `question`. */
export interface JournalRecord {
  cycleStartUtcMs: number;
  /** Trimmed text as exported. */
  question: string;
  offsetMin: number;
  offsetKnown: boolean;
  /** Null when the row has a note but no readable answer: unanswered is not "no". */
  answeredYes: boolean | null;
  notes: string | null;
}

export type RecordKind = 'cycles' | 'sleeps' | 'workouts' | 'journal';

/** All records of one export, or of one user. */
export interface Records {
  cycles: CycleRecord[];
  sleeps: SleepRecord[];
  workouts: WorkoutRecord[];
  journal: JournalRecord[];
}

/**
 * The span that an export speaks for, per kind of file: [first, last] instant in epoch ms, or null when it held no such file.
 * It tells "no workout that day" (0) from "no workouts file" (null).
 */
export type Coverage = Record<RecordKind, [number, number] | null>;
