import type { RecordKind, SleepMeasures } from '../records';

const SLEEP_MEASURES = [
  'performancePct',
  'respRate',
  'asleepMin',
  'inBedMin',
  'lightMin',
  'deepMin',
  'remMin',
  'awakeMin',
  'needMin',
  'debtMin',
  'efficiencyPct',
  'consistencyPct',
] as const satisfies readonly (keyof SleepMeasures)[];

const CYCLE = ['cycleStart', 'cycleEnd', 'timezone'] as const;
const SLEEP_TIMES = ['sleepOnset', 'wakeOnset'] as const;
const EFFORT = ['energyKcal', 'maxHrBpm', 'avgHrBpm'] as const;
const ZONES = ['zone1Pct', 'zone2Pct', 'zone3Pct', 'zone4Pct', 'zone5Pct'] as const;

/** The columns of each file, in WHOOP's order. A header may lack some and bring others. */
export const COLUMNS_OF = {
  cycles: [
    ...CYCLE,
    ...(['recoveryPct', 'rhrBpm', 'hrvMs', 'skinTempC', 'spo2Pct', 'dayStrain'] as const),
    ...EFFORT,
    ...SLEEP_TIMES,
    ...SLEEP_MEASURES,
  ],
  sleeps: [...CYCLE, ...SLEEP_TIMES, ...SLEEP_MEASURES, 'nap'],
  workouts: [
    ...CYCLE,
    ...(['workoutStart', 'workoutEnd', 'durationMin', 'activity', 'activityStrain'] as const),
    ...EFFORT,
    ...ZONES,
    ...(['gps', 'distanceM', 'altitudeGainM', 'altitudeChangeM'] as const),
  ],
  journal: [...CYCLE, 'question', 'answeredYes', 'notes'],
} as const satisfies Record<RecordKind, readonly string[]>;

export type Column = (typeof COLUMNS_OF)[RecordKind][number];

/** The headers of one language, as WHOOP spells them; a list where it or its users spell one in several ways. */
export type Headers = Record<Column, string | readonly string[]>;

/** Columns that hold a number with a unit and a valid range. */
export type MeasureColumn = Extract<
  Column,
  | keyof SleepMeasures
  | (typeof EFFORT)[number]
  | (typeof ZONES)[number]
  | 'recoveryPct'
  | 'rhrBpm'
  | 'hrvMs'
  | 'skinTempC'
  | 'spo2Pct'
  | 'dayStrain'
  | 'activityStrain'
  | 'durationMin'
  | 'distanceM'
  | 'altitudeGainM'
  | 'altitudeChangeM'
>;

/** Without these a file says nothing: the row's own time, and for the journal the cycle that it belongs to. */
export const REQUIRED_COLUMNS: Record<RecordKind, readonly Column[]> = {
  cycles: ['cycleStart'],
  sleeps: ['sleepOnset', 'wakeOnset'],
  workouts: ['workoutStart'],
  journal: ['cycleStart', 'question'],
};
