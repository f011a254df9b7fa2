import type { WorkoutRecord } from '../records';
import type { Row, RowOffset, Skip } from './row';

/** WHOOP's own name for a workout that it found by itself. */
const UNNAMED = 'Activity';
const MAX_NAME_CHARACTERS = 200;
const MINUTE_MS = 60_000;
const MAX_WORKOUT_MS = 48 * 3_600_000;

/** The record's `occurrence` is always 0 here: which of several equal-keyed rows it is shows only among all of them. */
export function readWorkout(row: Row, offset: RowOffset): WorkoutRecord | Skip {
  const startUtcMs = row.requiredInstant('workoutStart', offset, 'missing_time');
  if (typeof startUtcMs !== 'number') return startUtcMs;
  const durationMin = row.number('durationMin');
  return {
    startUtcMs,
    endUtcMs: workoutEnd(row, startUtcMs, offset) ?? startUtcMs + Math.round((durationMin ?? 0) * MINUTE_MS),
    activity: row.repeatedText('activity', MAX_NAME_CHARACTERS) || UNNAMED,
    occurrence: 0,
    cycleStartUtcMs: row.instant('cycleStart', offset),
    offsetMin: offset.minutes,
    offsetKnown: offset.known,
    durationMin,
    strain: row.number('activityStrain'),
    energyKcal: row.number('energyKcal'),
    maxHrBpm: row.number('maxHrBpm'),
    avgHrBpm: row.number('avgHrBpm'),
    zone1Pct: row.number('zone1Pct'),
    zone2Pct: row.number('zone2Pct'),
    zone3Pct: row.number('zone3Pct'),
    zone4Pct: row.number('zone4Pct'),
    zone5Pct: row.number('zone5Pct'),
    gps: row.boolean('gps'),
    distanceM: row.number('distanceM'),
    altitudeGainM: row.number('altitudeGainM'),
    altitudeChangeM: row.number('altitudeChangeM'),
  };
}

function workoutEnd(row: Row, startUtcMs: number, offset: RowOffset): number | null {
  const end = row.instant('workoutEnd', offset);
  if (end === null) return null;
  if (end >= startUtcMs && end - startUtcMs <= MAX_WORKOUT_MS) return end;
  row.sheet.adjustCell(row.line, 'workoutEnd', end < startUtcMs ? 'end_before_start' : 'workout_too_long');
  return null;
}
