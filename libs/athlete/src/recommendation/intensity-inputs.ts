import type { FlagCode, FlagLevel } from '../flags/risk-flag';

/** What is known on a morning; null where it is not. */
export interface IntensityInputs {
  /** Of this morning, %. */
  recovery: number | null;
  /** Asleep minutes of the night that just ended, and their share of the need without debt. */
  sleepMin: number | null;
  sleepRatio: number | null;
  /** Of the same night against the 30 days before it; a high resting heart rate is the worse one. */
  hrvZ: number | null;
  rhrZ: number | null;
  /** Load against the usual, and strain, up to the day before. */
  loadRatio: number | null;
  strainYesterday: number | null;
  /** Hard days in a row that ended yesterday. */
  hardStreak: number | null;
  /** The flags that are on, and how strongly. */
  flags: Readonly<Partial<Record<FlagCode, FlagLevel>>>;
  /** The next day's recovery as forecast this morning, %, and how much better than naive such forecasts have been. */
  forecastPct: number | null;
  forecastSkill: number | null;
}
