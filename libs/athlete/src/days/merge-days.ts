import type { Day } from '../day';
import { combineStrain } from '../load/combine-strain';
import { sumKnown } from './sum-known';

/**
 * Two cycles on one local date (2 of 11,683: a daytime sleeper) as one day (science 1.1, item 3): recovery and sleep of
 * the cycle with a recovery, or with the longer sleep; loads, energy, naps, workouts and answers add up. A sum leaves
 * out what is unknown and is null only when both are. `earlier` starts first.
 */
export function mergeDays(earlier: Day, later: Day): Day {
  const partial = earlier.partial || later.partial;
  const sum = (field: SummedField): number | null => sumKnown([earlier[field], later[field]]);
  return {
    ...(isBetter(later, earlier) ? later : earlier),
    date: earlier.date,
    cycleStartUtcMs: earlier.cycleStartUtcMs,
    cycleEndUtcMs: partial ? null : maxKnown(earlier.cycleEndUtcMs, later.cycleEndUtcMs),
    cyclesInDay: earlier.cyclesInDay + later.cyclesInDay,
    partial,
    strain: partial ? null : combineStrain([earlier.strain, later.strain]),
    load: partial ? null : sum('load'),
    energyKcal: sum('energyKcal'),
    maxHrBpm: maxKnown(earlier.maxHrBpm, later.maxHrBpm),
    napMin: sum('napMin'),
    napsCount: sum('napsCount'),
    workoutsCount: sum('workoutsCount'),
    workoutMin: sum('workoutMin'),
    journalCount: sum('journalCount'),
  };
}

type SummedField =
  'load' | 'energyKcal' | 'napMin' | 'napsCount' | 'workoutsCount' | 'workoutMin' | 'journalCount';

function isBetter(day: Day, other: Day): boolean {
  const recovered = day.recoveryPct !== null;
  if (recovered !== (other.recoveryPct !== null)) return recovered;
  return (day.sleepMin ?? -1) > (other.sleepMin ?? -1);
}

function maxKnown(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
