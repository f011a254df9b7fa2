import fc from 'fast-check';
import type { Day } from '../day';
import { day } from '../fixtures/days';
import { at, DAY } from '../fixtures/records';
import type { DayNap, DayWorkout } from '../history/timed-record';
import { sleepColumns } from './sleep-columns';
import type { SleepColumns } from './sleep-columns';

const RUNS = { numRuns: 1000 };
const MINUTE = 60_000;
const FIRST = '2024-01-01';

interface Entry {
  present: boolean;
  timed: boolean;
  onsetMin: number;
  lengthMin: number;
  measures: Partial<Day>;
  naps: { startMin: number; lengthMin: number }[];
  strain: number | null;
}
const rarely = (max: number, min = 0) => fc.option(fc.integer({ min, max }), { freq: 8 });

/** How a history is made: `onset` and `length` of the nights and `nap` starts, in minutes. */
interface Ranges {
  onset: [number, number];
  length: [number, number];
  nap: [number, number];
}
function histories({ onset, length, nap }: Ranges) {
  const range = ([min, max]: [number, number]) => fc.integer({ min, max });
  const entry: fc.Arbitrary<Entry> = fc.record({
    present: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    timed: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    onsetMin: range(onset),
    lengthMin: range(length),
    measures: fc.record({
      offsetMin: fc.constantFrom(...new Array<number>(18).fill(0), 30, 120),
      sleepMin: rarely(900),
      sleepNeedMin: rarely(900, 30),
      whoopDebtMin: rarely(300),
      napMin: rarely(120),
      workoutsCount: rarely(3),
      partial: fc.boolean(),
      calibrating: fc.boolean(),
    }),
    naps: fc.array(fc.record({ startMin: range(nap), lengthMin: fc.integer({ min: 1, max: 90 }) }), {
      maxLength: 2,
    }),
    strain: rarely(21),
  });
  // At their usual size arrays would hold 11 days at most, and half of the columns would never be known.
  return fc.array(entry, { minLength: 1, maxLength: 45, size: 'max' });
}
const ANY = histories({ onset: [-900, 700], length: [1, 900], nap: [-300, 1500] });
/** Nothing comes nearer to a noon than the half hour by which it is shifted. */
const NOCTURNAL = histories({ onset: [-400, 60], length: [200, 500], nap: [760, 1000] });

function columnsOf(history: readonly Entry[], shiftMin = 0): SleepColumns[] {
  const naps: DayNap[] = [];
  const workouts: DayWorkout[] = [];
  const days = history.map((entry, t) => {
    if (!entry.present) return null;
    const midnightUtc = at(`${FIRST} 00:00`) + t * DAY - (entry.measures.offsetMin ?? 0) * MINUTE;
    const onset = midnightUtc + (entry.onsetMin + shiftMin) * MINUTE;
    for (const { startMin, lengthMin } of entry.naps) {
      naps.push({ day: t, startMin: startMin + shiftMin, endMin: startMin + lengthMin + shiftMin });
    }
    workouts.push({ day: t, activity: 'Running', startMin: 600, endMin: 660, strain: entry.strain });
    const times = { sleepOnsetUtcMs: onset, sleepWakeUtcMs: onset + entry.lengthMin * MINUTE };
    return day(t, { ...entry.measures, ...(entry.timed ? times : {}) });
  });
  return sleepColumns(days, { firstDate: FIRST, naps, workouts });
}

/** The lowest and highest that each column may be. */
const BOUNDS: Record<keyof SleepColumns, [number, number]> = {
  sleepTotalMin: [0, 900 + 120],
  baseNeedMin: [30, 900],
  sleepRatio: [0, 900 / 30],
  sleepDebtMin: [0, 600],
  sleepDebt7d: [0, 7 * 900],
  sleepRegularity: [-100, 100],
  socialJetlagMin: [-720, 720],
  usualOnsetMin: [0, 1440],
  usualWakeMin: [0, 1440],
  midsleepMin: [0, 1440],
  midsleepDeviationMin: [0, 1480],
  consistency: [0, 100],
  consistencyTiming: [0, 100],
  consistencyDuration: [0, 100],
  consistencyTraining: [0, 100],
};
const NAMES = Object.keys(BOUNDS) as (keyof SleepColumns)[];

// One expectation a history: one a value would take minutes.
const outOfBounds = (history: readonly SleepColumns[]): string[] =>
  history.flatMap((columns) =>
    NAMES.filter((name) => {
      const value = columns[name];
      return value !== null && !(value >= BOUNDS[name][0] && value <= BOUNDS[name][1]);
    }),
  );

/** Names of the given columns that differ by more than rounding. */
const different = (
  before: readonly SleepColumns[],
  after: readonly SleepColumns[],
  names: readonly (keyof SleepColumns)[],
): string[] =>
  before.flatMap((columns, t) =>
    names.filter((name) => {
      const [a, b] = [columns[name], after[t]?.[name]];
      return a === null || b == null ? a !== b : Math.abs(a - b) > 1e-4;
    }),
  );

describe('sleepColumns of any history', () => {
  it('never change for an earlier day when days are appended', () => {
    fc.assert(
      fc.property(ANY, fc.nat(45), (history, keep) => {
        expect(columnsOf(history).slice(0, keep)).toEqual(columnsOf(history.slice(0, keep)));
      }),
      RUNS,
    );
  });

  it('stay in their ranges', () => {
    fc.assert(
      fc.property(ANY, (history) => {
        expect(outOfBounds(columnsOf(history))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keep regularity, circular deviation and jetlag when every clock time moves by 30 min', () => {
    const unmoved = [
      'sleepRegularity',
      'midsleepDeviationMin',
      'socialJetlagMin',
      'consistencyTiming',
    ] as const;
    fc.assert(
      fc.property(NOCTURNAL, fc.constantFrom(-30, 30), (history, shiftMin) => {
        expect(different(columnsOf(history), columnsOf(history, shiftMin), unmoved)).toEqual([]);
      }),
      RUNS,
    );
  });
});
