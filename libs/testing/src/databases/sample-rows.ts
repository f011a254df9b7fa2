import { v7 as uuid } from 'uuid';
import type { Day, Provenance } from '@whoop/athlete';
import { UploadsStore, UsersStore } from '@whoop/database';
import type { Db, NewUpload } from '@whoop/database';
import type { CycleRecord, JournalRecord, SleepRecord, WorkoutRecord } from '@whoop/sources';

/** 2026-03-01 06:00 UTC: when the first sample of each kind begins. */
export const SAMPLE_START_MS = Date.UTC(2026, 2, 1, 6);
export const HOUR_MS = 3_600_000;

/** Stores a user and gives back the id. */
export async function aUser(db: Db, userId = 'sam'): Promise<string> {
  await new UsersStore(db).ensure(userId);
  return userId;
}

/** Stores an upload of the user, who must exist, and gives back what was stored. */
export async function anUpload(db: Db, userId: string, changes: Partial<NewUpload> = {}): Promise<NewUpload> {
  const id = uuid();
  const upload = {
    id,
    sha256: id,
    byteSize: 1000,
    displayName: 'export.zip',
    fileKey: `raw/${id}`,
    ...changes,
  };
  await new UploadsStore(db).insert(userId, upload);
  return upload;
}

const provenance = (): Provenance => ({ uploadId: '019a0000-0000-7000-8000-000000000001', older: null });

const sleepMeasures = {
  performancePct: 84,
  respRate: 14.3,
  asleepMin: 420,
  inBedMin: 455,
  lightMin: 230,
  deepMin: 90,
  remMin: 100,
  awakeMin: 35,
  needMin: 500,
  debtMin: 42,
  efficiencyPct: 92,
  consistencyPct: 71,
};

export const aCycle = (changes: Partial<CycleRecord & Provenance> = {}): CycleRecord & Provenance => ({
  ...sleepMeasures,
  ...provenance(),
  startUtcMs: SAMPLE_START_MS,
  endUtcMs: SAMPLE_START_MS + 24 * HOUR_MS,
  offsetMin: -240,
  offsetKnown: true,
  recoveryPct: 63,
  rhrBpm: 54,
  hrvMs: 59,
  skinTempC: 33.97,
  spo2Pct: 96.15,
  strain: 11.7,
  energyKcal: 2362,
  maxHrBpm: 158,
  avgHrBpm: 72,
  sleepOnsetUtcMs: SAMPLE_START_MS,
  sleepWakeUtcMs: SAMPLE_START_MS + 7.5 * HOUR_MS,
  ...changes,
});

export const aSleep = (changes: Partial<SleepRecord & Provenance> = {}): SleepRecord & Provenance => ({
  ...sleepMeasures,
  ...provenance(),
  onsetUtcMs: SAMPLE_START_MS,
  nap: false,
  wakeUtcMs: SAMPLE_START_MS + 7.5 * HOUR_MS,
  cycleStartUtcMs: SAMPLE_START_MS,
  offsetMin: -240,
  offsetKnown: true,
  ...changes,
});

export const aWorkout = (changes: Partial<WorkoutRecord & Provenance> = {}): WorkoutRecord & Provenance => ({
  ...provenance(),
  startUtcMs: SAMPLE_START_MS + 12 * HOUR_MS,
  endUtcMs: SAMPLE_START_MS + 13 * HOUR_MS,
  activity: 'Running',
  occurrence: 0,
  cycleStartUtcMs: SAMPLE_START_MS,
  offsetMin: -240,
  offsetKnown: true,
  durationMin: 60,
  strain: 12.4,
  energyKcal: 640,
  maxHrBpm: 181,
  avgHrBpm: 148,
  zone1Pct: 5,
  zone2Pct: 20,
  zone3Pct: 45,
  zone4Pct: 25,
  zone5Pct: 5,
  gps: true,
  distanceM: 10_120.5,
  altitudeGainM: 85,
  altitudeChangeM: -3,
  ...changes,
});

export const aJournalAnswer = (
  changes: Partial<JournalRecord & Provenance> = {},
): JournalRecord & Provenance => ({
  ...provenance(),
  cycleStartUtcMs: SAMPLE_START_MS,
  question: 'Have any alcoholic drinks?',
  offsetMin: -240,
  offsetKnown: true,
  answeredYes: true,
  notes: null,
  ...changes,
});

export const aDay = (changes: Partial<Day> = {}): Day => ({
  date: '2026-03-01',
  cycleStartUtcMs: SAMPLE_START_MS,
  cycleEndUtcMs: SAMPLE_START_MS + 24 * HOUR_MS,
  offsetMin: -240,
  cyclesInDay: 1,
  partial: false,
  calibrating: false,
  recoveryPct: 63,
  rhrBpm: 54,
  hrvMs: 59,
  skinTempC: 33.97,
  spo2Pct: 96.15,
  strain: 11.7,
  load: 155.2,
  energyKcal: 2362,
  maxHrBpm: 158,
  avgHrBpm: 72,
  sleepSource: 'sleeps',
  sleepOnsetUtcMs: SAMPLE_START_MS,
  sleepWakeUtcMs: SAMPLE_START_MS + 7.5 * HOUR_MS,
  sleepMin: 420,
  inBedMin: 455,
  lightMin: 230,
  deepMin: 90,
  remMin: 100,
  awakeMin: 35,
  sleepNeedMin: 500,
  whoopDebtMin: 42,
  sleepPerformancePct: 84,
  sleepEfficiencyPct: 92,
  sleepConsistencyPct: 71,
  respRate: 14.3,
  napMin: 0,
  napsCount: 0,
  workoutsCount: 1,
  workoutMin: 60,
  journalCount: 5,
  ...changes,
});
