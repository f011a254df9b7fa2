import type {
  CycleRecord,
  JournalRecord,
  Records,
  SleepMeasures,
  SleepRecord,
  WorkoutRecord,
} from '@whoop/sources';

/** The fields of each kind that merging decides one by one: all but the natural key. */
export type RecordFields = {
  readonly [Kind in keyof Records]: readonly (keyof Records[Kind][number] & string)[];
};

// Objects, not lists: a field that is added to a record and forgotten here does not compile.
const SLEEP_MEASURES: Record<keyof SleepMeasures, true> = {
  performancePct: true,
  respRate: true,
  asleepMin: true,
  inBedMin: true,
  lightMin: true,
  deepMin: true,
  remMin: true,
  awakeMin: true,
  needMin: true,
  debtMin: true,
  efficiencyPct: true,
  consistencyPct: true,
};

const CYCLE: Record<Exclude<keyof CycleRecord, 'startUtcMs'>, true> = {
  ...SLEEP_MEASURES,
  endUtcMs: true,
  offsetMin: true,
  offsetKnown: true,
  recoveryPct: true,
  rhrBpm: true,
  hrvMs: true,
  skinTempC: true,
  spo2Pct: true,
  strain: true,
  energyKcal: true,
  maxHrBpm: true,
  avgHrBpm: true,
  sleepOnsetUtcMs: true,
  sleepWakeUtcMs: true,
};

const SLEEP: Record<Exclude<keyof SleepRecord, 'onsetUtcMs' | 'nap'>, true> = {
  ...SLEEP_MEASURES,
  wakeUtcMs: true,
  cycleStartUtcMs: true,
  offsetMin: true,
  offsetKnown: true,
};

const WORKOUT: Record<
  Exclude<keyof WorkoutRecord, 'startUtcMs' | 'endUtcMs' | 'activity' | 'occurrence'>,
  true
> = {
  cycleStartUtcMs: true,
  offsetMin: true,
  offsetKnown: true,
  durationMin: true,
  strain: true,
  energyKcal: true,
  maxHrBpm: true,
  avgHrBpm: true,
  zone1Pct: true,
  zone2Pct: true,
  zone3Pct: true,
  zone4Pct: true,
  zone5Pct: true,
  gps: true,
  distanceM: true,
  altitudeGainM: true,
  altitudeChangeM: true,
};

const JOURNAL: Record<Exclude<keyof JournalRecord, 'cycleStartUtcMs' | 'question'>, true> = {
  offsetMin: true,
  offsetKnown: true,
  answeredYes: true,
  notes: true,
};

const listOf = <Field extends string>(fields: Record<Field, true>): readonly Field[] =>
  Object.keys(fields) as Field[];

export const RECORD_FIELDS: RecordFields = {
  cycles: listOf(CYCLE),
  sleeps: listOf(SLEEP),
  workouts: listOf(WORKOUT),
  journal: listOf(JOURNAL),
};
