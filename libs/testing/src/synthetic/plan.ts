/** What the generator means, before it is written as CSV. All measures are rounded already as WHOOP exports them. */

/** A measured sleep or nap; minutes and percentages as exported. `consistencyPct` is null for naps and first nights. */
export interface PlannedMeasures {
  performancePct: number;
  respRate: number;
  asleepMin: number;
  inBedMin: number;
  lightMin: number;
  deepMin: number;
  remMin: number;
  awakeMin: number;
  needMin: number;
  debtMin: number;
  efficiencyPct: number;
  consistencyPct: number | null;
}

export interface PlannedSleep {
  onsetUtcMs: number;
  wakeUtcMs: number;
  /** Null for a sleep that WHOOP saw but did not score. */
  measures: PlannedMeasures | null;
}

export interface PlannedBody {
  recoveryPct: number;
  rhrBpm: number;
  hrvMs: number;
  skinTempC: number | null;
  spo2Pct: number | null;
}

export interface PlannedHeart {
  energyKcal: number;
  maxHrBpm: number;
  avgHrBpm: number;
}

export interface PlannedWorkout {
  startUtcMs: number;
  endUtcMs: number;
  sport: string;
  durationMin: number;
  /** Null in a few rows that have a heart rate all the same. */
  strain: number | null;
  /** Null for a workout entered by hand, which has no heart rate. */
  heart: PlannedHeart | null;
  /** Whole percentages of zones 1-5; their sum is at most 100. Null without heart rate. */
  zonesPct: readonly number[] | null;
  gps: boolean;
  /** [distance, gain, change] in metres; V3 exports leave it out. */
  route: readonly [number, number, number] | null;
}

export interface PlannedAnswer {
  question: string;
  yes: boolean;
  notes: string | null;
}

/** When a cycle runs and what was slept in it. */
export interface PlannedSpan {
  /** The local day (day number) that this cycle is meant to be. */
  day: number;
  offsetMin: number;
  startUtcMs: number;
  endUtcMs: number;
  /** The newest row, still running: its end is known to the generator alone. */
  open: boolean;
  /** False for a placeholder row: the strap was off from midnight to midnight. */
  worn: boolean;
  /** Main sleeps, oldest first. */
  sleeps: readonly { onsetUtcMs: number; wakeUtcMs: number; scored: boolean }[];
  /** A nap belongs into it even when other days get theirs by chance. */
  napWanted: boolean;
}

export interface PlannedCycle extends Omit<PlannedSpan, 'sleeps' | 'napWanted'> {
  /** Main sleeps, oldest first. */
  nights: readonly PlannedSleep[];
  naps: readonly PlannedSleep[];
  /** True when the export shows the nap in the cycle's row instead of the night (whoop-format 7). */
  showsNap: boolean;
  body: PlannedBody | null;
  strain: number | null;
  heart: PlannedHeart | null;
  workouts: readonly PlannedWorkout[];
  answers: readonly PlannedAnswer[];
  /** What the best forecast made the evening before would have said; null without recovery. */
  expectedRecovery: number | null;
}
