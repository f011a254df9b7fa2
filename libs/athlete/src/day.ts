/**
 * One local day of an athlete: the row that everything later is computed from. Rebuilt from all records, never edited.
 * Instants are epoch ms (UTC), `date` is `YYYY-MM-DD` in the cycle's own offset, unknown is null and never 0.
 * Source of the rules: science 1.1-1.2, whoop-format 8.
 */
export interface Day {
  date: string;
  cycleStartUtcMs: number;
  /** Null while the cycle is open. */
  cycleEndUtcMs: number | null;
  offsetMin: number;
  /** 2 or more when several cycles fell on this local day and were merged. */
  cyclesInDay: number;
  /** True for an open cycle: strain and load are not final and therefore null. */
  partial: boolean;
  /** True for the first 4 recoveries of a membership; excluded from baselines. */
  calibrating: boolean;
  recoveryPct: number | null;
  rhrBpm: number | null;
  hrvMs: number | null;
  skinTempC: number | null;
  spo2Pct: number | null;
  strain: number | null;
  /** De-logged strain, load points 0-1030 (science 3.1). */
  load: number | null;
  energyKcal: number | null;
  maxHrBpm: number | null;
  avgHrBpm: number | null;
  /** Where the main sleep was read from; `cycle` may be a nap shown as the night and is then left out. */
  sleepSource: 'sleeps' | 'cycle' | null;
  sleepOnsetUtcMs: number | null;
  sleepWakeUtcMs: number | null;
  sleepMin: number | null;
  inBedMin: number | null;
  lightMin: number | null;
  deepMin: number | null;
  remMin: number | null;
  awakeMin: number | null;
  sleepNeedMin: number | null;
  whoopDebtMin: number | null;
  sleepPerformancePct: number | null;
  sleepEfficiencyPct: number | null;
  sleepConsistencyPct: number | null;
  respRate: number | null;
  /** Asleep minutes of the day's naps; 0 only when a sleeps file covers the day, else null. */
  napMin: number | null;
  napsCount: number | null;
  /** 0 only when a workouts file covers the day, else null. */
  workoutsCount: number | null;
  workoutMin: number | null;
  /** Answered journal questions; 0 only when a journal file covers the day, else null. */
  journalCount: number | null;
}
