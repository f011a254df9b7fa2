import type { CycleRecord, SleepMeasures, SleepRecord } from '@whoop/sources';
import { THRESHOLDS } from '../thresholds';

const SAME_ONSET_MS = THRESHOLDS.days.sameOnsetSec * 1000;

/** The main sleep of a cycle. */
export interface Night {
  source: 'sleeps' | 'cycle';
  onsetUtcMs: number | null;
  wakeUtcMs: number | null;
  measures: SleepMeasures;
}

/**
 * The longest sleep of the cycle that is no nap. The cycle row's own sleep counts only where no sleeps file speaks for
 * the cycle, for it may be the nap (whoop-format 7). Null when neither tells of a night.
 */
export function nightOf(
  cycle: CycleRecord,
  sleeps: readonly SleepRecord[],
  sleepsCovered: boolean,
): Night | null {
  const main = mainSleep(sleeps);
  if (main !== null) {
    return { source: 'sleeps', onsetUtcMs: main.onsetUtcMs, wakeUtcMs: main.wakeUtcMs, measures: main };
  }
  if (sleepsCovered || sleeps.length > 0 || !showsNight(cycle, sleeps)) return null;
  const { sleepOnsetUtcMs: onsetUtcMs, sleepWakeUtcMs: wakeUtcMs } = cycle;
  return { source: 'cycle', onsetUtcMs, wakeUtcMs, measures: cycle };
}

/** Whether the sleep that the cycle row shows can be a night: there is one, it opens the cycle and is none of the naps. */
export function showsNight(cycle: CycleRecord, sleeps: readonly SleepRecord[]): boolean {
  const { sleepOnsetUtcMs: onset, asleepMin } = cycle;
  if (onset === null) return asleepMin !== null;
  return (
    onset - cycle.startUtcMs <= SAME_ONSET_MS &&
    !sleeps.some((sleep) => sleep.nap && sleep.onsetUtcMs === onset)
  );
}

function mainSleep(sleeps: readonly SleepRecord[]): SleepRecord | null {
  let main: SleepRecord | null = null;
  for (const sleep of sleeps) {
    if (!sleep.nap && (main === null || lengthMin(sleep) > lengthMin(main))) main = sleep;
  }
  return main;
}

/** An unscored sleep has no measures, but still a length. */
const lengthMin = (sleep: SleepRecord): number =>
  sleep.asleepMin ?? (sleep.wakeUtcMs - sleep.onsetUtcMs) / 60_000;
