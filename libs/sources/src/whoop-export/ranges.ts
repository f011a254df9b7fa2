import type { MeasureColumn } from './columns';

/** What a body or a day can show, ends included (science 1.2). A value outside is an error of the file, never a record. */
export interface ValidRange {
  min: number;
  max: number;
  unit: string;
  /** Values above `max` up to this are rounding and are set to `max`. */
  clampUpTo?: number;
  /** What WHOOP writes where it measured nothing. */
  notMeasured?: number;
}

const PERCENT: ValidRange = { min: 0, max: 100, unit: '%' };
/** WHOOP itself writes 101 now and then. */
const ROUNDED_PERCENT: ValidRange = { ...PERCENT, clampUpTo: 105 };
const STRAIN: ValidRange = { min: 0, max: 21, unit: '' };
const SLEEP_STAGE: ValidRange = { min: 0, max: 1080, unit: 'min' };

export const VALID_RANGES: Record<MeasureColumn, ValidRange> = {
  recoveryPct: PERCENT,
  rhrBpm: { min: 25, max: 120, unit: 'bpm' },
  hrvMs: { min: 5, max: 400, unit: 'ms' },
  skinTempC: { min: 25, max: 40, unit: '°C' },
  spo2Pct: { min: 70, max: 100, unit: '%' },
  dayStrain: STRAIN,
  activityStrain: STRAIN,
  energyKcal: { min: 0, max: 15_000, unit: 'kcal' },
  maxHrBpm: { min: 40, max: 240, unit: 'bpm' },
  avgHrBpm: { min: 30, max: 200, unit: 'bpm' },
  performancePct: ROUNDED_PERCENT,
  // Naps without enough data say 0.0 (whoop-format 5).
  respRate: { min: 6, max: 35, unit: 'breaths/min', notMeasured: 0 },
  asleepMin: SLEEP_STAGE,
  inBedMin: { min: 0, max: 1200, unit: 'min' },
  lightMin: SLEEP_STAGE,
  deepMin: SLEEP_STAGE,
  remMin: SLEEP_STAGE,
  awakeMin: SLEEP_STAGE,
  needMin: { min: 30, max: 900, unit: 'min' },
  debtMin: { min: 0, max: 600, unit: 'min' },
  efficiencyPct: ROUNDED_PERCENT,
  consistencyPct: ROUNDED_PERCENT,
  durationMin: { min: 0, max: 2880, unit: 'min' },
  zone1Pct: ROUNDED_PERCENT,
  zone2Pct: ROUNDED_PERCENT,
  zone3Pct: ROUNDED_PERCENT,
  zone4Pct: ROUNDED_PERCENT,
  zone5Pct: ROUNDED_PERCENT,
  distanceM: { min: 0, max: 1_000_000, unit: 'm' },
  altitudeGainM: { min: 0, max: 20_000, unit: 'm' },
  altitudeChangeM: { min: -9_000, max: 9_000, unit: 'm' },
};

/** Skin temperatures in this span can only be Fahrenheit. */
export const FAHRENHEIT = { min: 80, max: 110 };
