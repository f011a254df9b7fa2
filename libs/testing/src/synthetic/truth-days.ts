import type { Day } from '@whoop/athlete';
import { dateOf } from './local-clock';
import type { PlannedCycle, PlannedMeasures, PlannedSleep } from './plan';
import { loadOf, strainOf } from './strain-load';

const CALIBRATION_RECOVERIES = 4;

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

const UNSCORED: Nullable<PlannedMeasures> = {
  performancePct: null,
  respRate: null,
  asleepMin: null,
  inBedMin: null,
  lightMin: null,
  deepMin: null,
  remMin: null,
  awakeMin: null,
  needMin: null,
  debtMin: null,
  efficiencyPct: null,
  consistencyPct: null,
};

/**
 * The days that a correct reader makes of the export, ascending by date. They come from what the generator meant, not
 * from its files, and from none of the code that they check.
 */
export function expectedDays(cycles: readonly PlannedCycle[]): Day[] {
  const byDay = new Map<number, Day>();
  for (const cycle of cycles) {
    const earlier = byDay.get(cycle.day);
    const day = expectedDay(cycle);
    byDay.set(cycle.day, earlier ? merged(earlier, day) : day);
  }
  const days = [...byDay].sort(([a], [b]) => a - b).map(([, day]) => day);
  const calibration = new Set(
    days.filter((day) => day.recoveryPct !== null).slice(0, CALIBRATION_RECOVERIES),
  );
  return days.map((day) => ({ ...day, calibrating: calibration.has(day) }));
}

function expectedDay(cycle: PlannedCycle): Day {
  return {
    date: dateOf(cycle.day),
    cycleStartUtcMs: cycle.startUtcMs,
    cycleEndUtcMs: cycle.open ? null : cycle.endUtcMs,
    offsetMin: cycle.offsetMin,
    cyclesInDay: 1,
    partial: cycle.open,
    calibrating: false,
    ...bodyColumns(cycle),
    ...strainColumns(cycle),
    ...sleepColumns(cycle),
    napMin: sum(cycle.naps.map((nap) => nap.measures?.asleepMin ?? 0)),
    napsCount: cycle.naps.length,
    workoutsCount: cycle.workouts.length,
    workoutMin: sum(cycle.workouts.map((workout) => workout.durationMin)),
    journalCount: cycle.answers.length,
  };
}

function bodyColumns({ body }: PlannedCycle) {
  return {
    recoveryPct: body?.recoveryPct ?? null,
    rhrBpm: body?.rhrBpm ?? null,
    hrvMs: body?.hrvMs ?? null,
    skinTempC: body?.skinTempC ?? null,
    spo2Pct: body?.spo2Pct ?? null,
  };
}

function strainColumns({ strain, heart }: PlannedCycle) {
  return {
    strain,
    load: strain === null ? null : loadOf(strain),
    energyKcal: heart?.energyKcal ?? null,
    maxHrBpm: heart?.maxHrBpm ?? null,
    avgHrBpm: heart?.avgHrBpm ?? null,
  };
}

/** The longest main sleep; one without measures still has its times. */
function sleepColumns({ nights }: PlannedCycle) {
  const main = nights.reduce<PlannedSleep | null>(
    (best, night) => (best && length(best) >= length(night) ? best : night),
    null,
  );
  const measures: Nullable<PlannedMeasures> = main?.measures ?? UNSCORED;
  return {
    sleepSource: main ? ('sleeps' as const) : null,
    sleepOnsetUtcMs: main?.onsetUtcMs ?? null,
    sleepWakeUtcMs: main?.wakeUtcMs ?? null,
    sleepMin: measures.asleepMin,
    inBedMin: measures.inBedMin,
    lightMin: measures.lightMin,
    deepMin: measures.deepMin,
    remMin: measures.remMin,
    awakeMin: measures.awakeMin,
    sleepNeedMin: measures.needMin,
    whoopDebtMin: measures.debtMin,
    sleepPerformancePct: measures.performancePct,
    sleepEfficiencyPct: measures.efficiencyPct,
    sleepConsistencyPct: measures.consistencyPct,
    respRate: measures.respRate,
  };
}

/** Two cycles of one date (science 1.1, item 3): the better night; loads, energy and counts add; the higher peak. */
function merged(earlier: Day, later: Day): Day {
  const better = isBetter(later, earlier) ? later : earlier;
  const load = addKnown(earlier.load, later.load);
  const total = (
    key: 'napMin' | 'napsCount' | 'workoutsCount' | 'workoutMin' | 'journalCount' | 'energyKcal',
  ) => addKnown(earlier[key], later[key]);
  return {
    ...better,
    cycleStartUtcMs: earlier.cycleStartUtcMs,
    cycleEndUtcMs: later.cycleEndUtcMs,
    cyclesInDay: earlier.cyclesInDay + later.cyclesInDay,
    partial: later.partial,
    load: later.partial ? null : load,
    strain: later.partial ? null : combinedStrain(earlier, later),
    energyKcal: total('energyKcal'),
    maxHrBpm: Math.max(earlier.maxHrBpm ?? 0, later.maxHrBpm ?? 0) || null,
    napMin: total('napMin'),
    napsCount: total('napsCount'),
    workoutsCount: total('workoutsCount'),
    workoutMin: total('workoutMin'),
    journalCount: total('journalCount'),
  };
}

function combinedStrain({ strain: a, load: loadA }: Day, { strain: b, load: loadB }: Day): number | null {
  if (loadA === null || loadB === null) return a ?? b;
  return Math.min(21, strainOf(loadA + loadB));
}

function isBetter(day: Day, other: Day): boolean {
  const recovered = day.recoveryPct !== null;
  if (recovered !== (other.recoveryPct !== null)) return recovered;
  return (day.sleepMin ?? 0) > (other.sleepMin ?? 0);
}

const length = (sleep: PlannedSleep): number =>
  sleep.measures?.asleepMin ?? (sleep.wakeUtcMs - sleep.onsetUtcMs) / 60_000;
const addKnown = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : a + b);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
