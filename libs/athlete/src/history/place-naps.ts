import type { SleepRecord } from '@whoop/sources';
import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';
import type { DayFinder, TimedRecord } from './day-finder';
import { placeRecords } from './place-records';
import type { DayNap } from './timed-record';
import { withoutRereadings } from './without-rereadings';

const SAME_ONSET_MS = THRESHOLDS.days.sameOnsetSec * 1000;

/**
 * The naps among the sleeps of an athlete on the calendar of the given days (ascending by date), in order of time
 * whatever the order of the records; those of no day are left out. They belong to the days that `buildDays` counts them
 * to. Source: science 1.1, item 5.
 */
export function placeNaps(sleeps: readonly SleepRecord[], days: readonly Day[]): DayNap[] {
  const naps = sleeps.filter((sleep) => sleep.nap).map(timed);
  const rows = withoutRereadings(naps, () => 'nap');
  return placeRecords(rows, days, dayOfNap)
    .map(({ day, startMin, endMin }) => ({ day, startMin, endMin }))
    .sort((a, b) => a.day - b.day || a.startMin - b.startMin || a.endMin - b.endMin);
}

const timed = (nap: SleepRecord): TimedRecord & { endUtcMs: number } => ({
  startUtcMs: nap.onsetUtcMs,
  endUtcMs: nap.wakeUtcMs,
  cycleStartUtcMs: nap.cycleStartUtcMs,
  offsetMin: nap.offsetMin,
  offsetKnown: nap.offsetKnown,
});

/** As for every sleep, the onset decides: some rows of 2019-20 name the cycle before theirs (whoop-format 7). */
function dayOfNap(finder: DayFinder, nap: TimedRecord): number | null {
  const named = finder.named(nap);
  const isAtStart = Math.abs(nap.startUtcMs - (nap.cycleStartUtcMs ?? NaN)) <= SAME_ONSET_MS;
  return named !== null && isAtStart ? named : (finder.holding(nap) ?? named);
}
