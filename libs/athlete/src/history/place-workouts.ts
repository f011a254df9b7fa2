import type { WorkoutRecord } from '@whoop/sources';
import type { Day } from '../day';
import { placeRecords } from './place-records';
import type { PlacedRecord } from './place-records';
import type { DayWorkout } from './timed-record';
import { withoutRereadings } from './without-rereadings';

/**
 * The workouts of an athlete on the calendar of the given days (ascending by date), in order of time whatever the order
 * of the records. A workout belongs to the day whose cycle it names, else to the one whose cycle holds its start; those
 * of no day are left out. Source: science 1.1, item 6.
 */
export function placeWorkouts(workouts: readonly WorkoutRecord[], days: readonly Day[]): DayWorkout[] {
  return placedWorkouts(workouts, days)
    .map(({ row: { activity, strain }, day, startMin, endMin }) => ({
      day,
      activity,
      startMin,
      endMin,
      strain,
    }))
    .sort(inOrder);
}

/** The same with the whole record of each, in the order of the records. */
export function placedWorkouts(
  workouts: readonly WorkoutRecord[],
  days: readonly Day[],
): PlacedRecord<WorkoutRecord>[] {
  const rows = withoutRereadings(
    workouts,
    (row) => `${row.endUtcMs - row.startUtcMs} ${row.occurrence} ${row.activity}`,
  );
  return placeRecords(rows, days, (finder, row) => finder.named(row) ?? finder.holding(row));
}

function inOrder(a: DayWorkout, b: DayWorkout): number {
  return (
    a.day - b.day ||
    a.startMin - b.startMin ||
    a.endMin - b.endMin ||
    (a.strain ?? -1) - (b.strain ?? -1) ||
    (a.activity < b.activity ? -1 : Number(a.activity > b.activity))
  );
}
