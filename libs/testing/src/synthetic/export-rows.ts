import type { Variant } from '@whoop/sources';
import type { Cell } from './csv';
import type { ExportLanguage } from './languages/export-language';
import { formatLocal, formatOffset } from './local-clock';
import type {
  PlannedAnswer,
  PlannedBody,
  PlannedCycle,
  PlannedHeart,
  PlannedMeasures,
  PlannedSleep,
  PlannedWorkout,
} from './plan';

/** Rows are newest first, as WHOOP sorts them. */
const newestFirst = <T>(items: readonly T[]): T[] => [...items].reverse();

/** One decimal, also for whole numbers: `14.0`. */
const fixed = (x: number | null, decimals: number): string | null =>
  x === null ? null : x.toFixed(decimals);

const clock = (instant: number | null, cycle: PlannedCycle): string | null =>
  instant === null ? null : formatLocal(instant, cycle.offsetMin);

/** Start, end and timezone: the first columns of every file. */
const cycleCells = (cycle: PlannedCycle): Cell[] => [
  clock(cycle.startUtcMs, cycle),
  clock(cycle.open ? null : cycle.endUtcMs, cycle),
  formatOffset(cycle.offsetMin),
];

/** Onset to consistency. V1 has no consistency; a sleep without measures shows its times alone. */
function sleepCells(sleep: PlannedSleep | null, cycle: PlannedCycle, variant: Variant): Cell[] {
  const cells = [clock(sleep?.onsetUtcMs ?? null, cycle), clock(sleep?.wakeUtcMs ?? null, cycle)];
  return [...cells, ...measureCells(sleep?.measures ?? null, variant)];
}

function measureCells(m: PlannedMeasures | null, variant: Variant): Cell[] {
  const cells: Cell[] = m
    ? [
        m.performancePct,
        fixed(m.respRate, 1),
        ...[m.asleepMin, m.inBedMin, m.lightMin, m.deepMin, m.remMin, m.awakeMin],
        ...[m.needMin, m.debtMin, m.efficiencyPct],
      ]
    : Array.from({ length: 11 }, () => null);
  return variant === 'V1' ? cells : [...cells, m?.consistencyPct ?? null];
}

/** The sleep that the cycle's row shows: the scored main sleep, or in some rows the nap. */
function shownSleep(cycle: PlannedCycle): PlannedSleep | null {
  const nap = cycle.showsNap ? cycle.naps[0] : undefined;
  return nap ?? cycle.nights.find((night) => night.measures) ?? null;
}

/** Recovery to blood oxygen. */
const bodyCells = (body: PlannedBody | null): Cell[] =>
  body
    ? [body.recoveryPct, body.rhrBpm, body.hrvMs, fixed(body.skinTempC, 2), fixed(body.spo2Pct, 2)]
    : [null, null, null, null, null];

/** Energy, max and average heart rate. */
const heartCells = (heart: PlannedHeart | null, energyDecimals: number): Cell[] =>
  heart ? [fixed(heart.energyKcal, energyDecimals), heart.maxHrBpm, heart.avgHrBpm] : [null, null, null];

export function cycleRows(cycles: readonly PlannedCycle[], variant: Variant): Cell[][] {
  return newestFirst(cycles).map((cycle) => [
    ...cycleCells(cycle),
    ...bodyCells(cycle.body),
    fixed(cycle.strain, 1),
    ...heartCells(cycle.heart, 0),
    ...sleepCells(shownSleep(cycle), cycle, variant),
  ]);
}

export function sleepRows(cycles: readonly PlannedCycle[], variant: Variant): Cell[][] {
  return newestFirst(cycles).flatMap((cycle) => {
    const row = (sleep: PlannedSleep, nap: boolean) => [
      ...cycleCells(cycle),
      ...sleepCells(sleep, cycle, variant),
      nap,
    ];
    const naps = newestFirst(cycle.naps).map((nap) => row(nap, true));
    return [...naps, ...newestFirst(cycle.nights).map((night) => row(night, false))];
  });
}

export function workoutRows(
  cycles: readonly PlannedCycle[],
  variant: Variant,
  language: ExportLanguage,
): Cell[][] {
  return newestFirst(cycles).flatMap((cycle) =>
    newestFirst(cycle.workouts).map((workout) => [
      ...cycleCells(cycle),
      ...[clock(workout.startUtcMs, cycle), clock(workout.endUtcMs, cycle), workout.durationMin],
      ...[language.sports[workout.sport] ?? workout.sport, fixed(workout.strain, 1)],
      ...heartCells(workout.heart, 1),
      ...(workout.zonesPct ?? [null, null, null, null, null]),
      workout.gps,
      ...(variant === 'V3' ? [] : routeCells(workout)),
    ]),
  );
}

const routeCells = ({ route }: PlannedWorkout): Cell[] => [0, 1, 2].map((i) => fixed(route?.[i] ?? null, 2));

/** One row of the journal; without a cycle it can be attributed to no day. */
export function journalRow(answer: PlannedAnswer, cycle: PlannedCycle | null): Cell[] {
  return [...(cycle ? cycleCells(cycle) : [null, null, null]), answer.question, answer.yes, answer.notes];
}
