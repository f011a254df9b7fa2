import { NATURAL_ORDER } from '../natural-order';
import type { WorkoutRecord } from '../records';
import type { Gathered } from './gather';
import { endOfGroup, inOrder } from './ordered-rows';

/** What tells two workouts of the same time and name apart; distance last, because newer exports lack it. */
const MEASURES = [
  'durationMin',
  'strain',
  'energyKcal',
  'maxHrBpm',
  'avgHrBpm',
  'zone1Pct',
  'zone2Pct',
  'zone3Pct',
  'zone4Pct',
  'zone5Pct',
  'gps',
  'distanceM',
  'altitudeGainM',
  'altitudeChangeM',
] as const satisfies readonly (keyof WorkoutRecord)[];

/**
 * Numbers the different workouts of one file that share start, end and name: 0, 1, … in the order of their measures,
 * so that the order of rows does not matter. Exact duplicates get the same number.
 */
export function numberTwins(rows: readonly Gathered<WorkoutRecord>[]): Gathered<WorkoutRecord>[] {
  const sorted = inOrder(rows, NATURAL_ORDER.workouts);
  const result: Gathered<WorkoutRecord>[] = [];
  for (let from = 0; from < sorted.length;) {
    const to = endOfGroup(sorted, from, NATURAL_ORDER.workouts);
    const group = sorted.slice(from, to).reverse();
    for (const row of group.length === 1 ? group : bySheet(group).flatMap(numbered)) result.push(row);
    from = to;
  }
  return result;
}

function bySheet(rows: readonly Gathered<WorkoutRecord>[]): Gathered<WorkoutRecord>[][] {
  const sheets = new Set(rows.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => rows.filter((row) => row.sheet === sheet));
}

function numbered(group: readonly Gathered<WorkoutRecord>[]): Gathered<WorkoutRecord>[] {
  const contents = new Map<string, WorkoutRecord>();
  for (const { record } of group) contents.set(content(record), record);
  const order = [...contents].sort(([, a], [, b]) => byMeasures(a, b)).map(([key]) => key);
  const occurrences = new Map(order.map((key, index) => [key, index]));
  return group.map((row) => ({
    ...row,
    record: { ...row.record, occurrence: occurrences.get(content(row.record))! },
  }));
}

function content(workout: WorkoutRecord): string {
  return JSON.stringify(MEASURES.map((measure) => workout[measure]));
}

/** Unknown values last. */
function byMeasures(a: WorkoutRecord, b: WorkoutRecord): number {
  for (const measure of MEASURES) {
    const [x, y] = [Number(a[measure] ?? Infinity), Number(b[measure] ?? Infinity)];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
