import type { Coverage } from '@whoop/sources';
import { answer, at, cycle, DAY, HOUR, recordsOf, sleep, workout } from '../fixtures/records';
import { buildDays } from './build-days';

/** Saturday 9 March 2024, 23:00: the cycle of Sunday the 10th. */
const START = at('2024-03-09 23:00');
const ALL: [number, number] = [START - 400 * DAY, START + 400 * DAY];
const COVERED: Coverage = { cycles: ALL, sleeps: ALL, workouts: ALL, journal: ALL };

/** A worn cycle and its night, `index` days after the first. */
const worn = (index: number) => cycle(START + index * DAY, { recoveryPct: 60, strain: 10, energyKcal: 2000 });
const night = (index: number) =>
  sleep(START + index * DAY, { cycleStartUtcMs: START + index * DAY, asleepMin: 420 + index });
const NO_COUNTS = {
  napsCount: null,
  napMin: null,
  workoutsCount: null,
  workoutMin: null,
  journalCount: null,
};

describe('buildDays', () => {
  it('has no days without cycles', () => {
    expect(buildDays(recordsOf({}), [])).toEqual({
      days: [],
      unassigned: { sleeps: 0, workouts: 0, journal: 0 },
    });
  });

  it('makes a day of a cycle and its night, dated by waking', () => {
    const { days } = buildDays(recordsOf({ cycles: [worn(0)], sleeps: [night(0)] }), [COVERED]);
    expect(days).toMatchObject([
      {
        date: '2024-03-10',
        cycleStartUtcMs: START,
        cycleEndUtcMs: START + DAY,
        recoveryPct: 60,
        strain: 10,
        load: 100,
        sleepMin: 420,
        sleepSource: 'sleeps',
        partial: false,
        cyclesInDay: 1,
      },
    ]);
  });

  it('makes a day with nulls of a placeholder, but no day of a gap', () => {
    const { days } = buildDays(recordsOf({ cycles: [worn(0), cycle(START + DAY), worn(200)] }), []);
    expect(days.map(({ date }) => date)).toEqual(['2024-03-10', '2024-03-11', '2024-09-26']);
    expect(days[1]).toMatchObject({
      recoveryPct: null,
      strain: null,
      load: null,
      sleepMin: null,
      ...NO_COUNTS,
    });
  });

  it('leaves strain and load of an open cycle unknown and the rest as it is', () => {
    const open = { ...worn(0), endUtcMs: null, maxHrBpm: 170 };
    const { days } = buildDays(recordsOf({ cycles: [open], sleeps: [night(0)] }), [COVERED]);
    expect(days).toMatchObject([
      { partial: true, cycleEndUtcMs: null, strain: null, load: null, energyKcal: 2000, maxHrBpm: 170 },
    ]);
  });

  it('ends a cycle without an end where the next one starts', () => {
    const { days } = buildDays(recordsOf({ cycles: [{ ...worn(0), endUtcMs: null }, worn(1)] }), []);
    expect(days[0]).toMatchObject({ partial: false, cycleEndUtcMs: START + DAY, strain: 10 });
  });

  it('does not know the end of a cycle that was open when the wear stopped for months', () => {
    const { days } = buildDays(recordsOf({ cycles: [{ ...worn(0), endUtcMs: null }, worn(200)] }), []);
    expect(days[0]).toMatchObject({ partial: true, cycleEndUtcMs: null, strain: null });
  });

  it('sums workouts alike in any order of input', () => {
    const workouts = [0.1, 0.2, 0.3].map((durationMin, i) =>
      workout(START + i * HOUR, { cycleStartUtcMs: START, durationMin }),
    );
    const minutes = (list: typeof workouts) =>
      buildDays(recordsOf({ cycles: [worn(0)], workouts: list }), []).days[0]?.workoutMin;
    expect(minutes([...workouts].reverse())).toBe(minutes(workouts));
  });

  it('counts 0 only where a file of that kind speaks for the cycle', () => {
    const records = recordsOf({ cycles: [worn(0)] });
    expect(buildDays(records, [])).toMatchObject({ days: [NO_COUNTS] });
    expect(buildDays(records, [{ ...COVERED, sleeps: null, journal: null }])).toMatchObject({
      days: [{ ...NO_COUNTS, workoutsCount: 0, workoutMin: 0 }],
    });
    expect(buildDays(records, [COVERED])).toMatchObject({
      days: [{ napsCount: 0, napMin: 0, workoutsCount: 0, workoutMin: 0, journalCount: 0 }],
    });
  });

  it('counts naps, workouts and answers of the cycle, unanswered questions not', () => {
    const nap = sleep(START + 14 * HOUR, {
      nap: true,
      cycleStartUtcMs: START,
      asleepMin: 25,
      wakeUtcMs: START + 15 * HOUR,
    });
    const { days } = buildDays(
      {
        cycles: [worn(0), worn(1)],
        sleeps: [night(0), night(1), nap],
        workouts: [
          workout(START + 25 * HOUR, { cycleStartUtcMs: START, durationMin: 40 }),
          workout(START + 30 * HOUR, { cycleStartUtcMs: START + 7 }),
        ],
        journal: [
          answer(START),
          answer(START, { question: 'Any alcohol?', answeredYes: false }),
          answer(START, { question: 'How was it?', answeredYes: null, notes: 'fine' }),
        ],
      },
      [],
    );
    expect(days[0]).toMatchObject({
      napsCount: 1,
      napMin: 25,
      workoutsCount: 1,
      workoutMin: 40,
      journalCount: 2,
    });
    expect(days[1]).toMatchObject({
      napsCount: 0,
      napMin: 0,
      workoutsCount: 1,
      workoutMin: 60,
      journalCount: null,
    });
  });

  it('gives a sleep to the cycle that holds its onset, though it names the one before', () => {
    const second = { ...night(1), cycleStartUtcMs: START };
    const { days } = buildDays(recordsOf({ cycles: [worn(0), worn(1)], sleeps: [night(0), second] }), [
      COVERED,
    ]);
    expect(days.map(({ sleepMin }) => sleepMin)).toEqual([420, 421]);
  });

  it('gives a sleep that begins a second before the cycle that it names to that cycle', () => {
    const early = { ...night(1), onsetUtcMs: START + DAY - 1000 };
    const { days } = buildDays(recordsOf({ cycles: [worn(0), worn(1)], sleeps: [early] }), [COVERED]);
    expect(days.map(({ sleepMin }) => sleepMin)).toEqual([null, 421]);
  });

  it('counts what belongs to no cycle, without throwing', () => {
    const far = START + 100 * DAY;
    const open = { ...worn(0), endUtcMs: null };
    const { days, unassigned } = buildDays(
      { cycles: [open], sleeps: [sleep(far)], workouts: [workout(far)], journal: [answer(far)] },
      [],
    );
    expect(unassigned).toEqual({ sleeps: 1, workouts: 1, journal: 1 });
    expect(days).toMatchObject([NO_COUNTS]);
  });

  it('takes a respiratory rate of 0 as unknown', () => {
    const { days } = buildDays(recordsOf({ cycles: [worn(0)], sleeps: [{ ...night(0), respRate: 0 }] }), []);
    expect(days[0]?.respRate).toBeNull();
  });

  it('marks the first four recoveries as calibrating, not the days without one', () => {
    const cycles = [cycle(START), worn(1), worn(2), cycle(START + 3 * DAY), worn(4), worn(5), worn(6)];
    const { days } = buildDays(recordsOf({ cycles }), []);
    expect(days.map(({ calibrating }) => calibrating)).toEqual([false, true, true, false, true, true, false]);
  });

  it('moves the cycle of an evening sleep to the next free day', () => {
    const evening = cycle(at('2024-03-10 22:07'), { endUtcMs: at('2024-03-11 22:00'), recoveryPct: 40 });
    const cycles = [{ ...worn(0), endUtcMs: evening.startUtcMs }, evening];
    const sleeps = [
      night(0),
      sleep(evening.startUtcMs, { wakeUtcMs: at('2024-03-10 23:18'), asleepMin: 65 }),
    ];
    const { days } = buildDays(recordsOf({ cycles, sleeps }), [COVERED]);
    expect(days.map(({ date, recoveryPct }) => [date, recoveryPct])).toEqual([
      ['2024-03-10', 60],
      ['2024-03-11', 40],
    ]);
  });

  it('merges two cycles that stay on one day', () => {
    const noon = at('2024-03-10 12:00');
    const cycles = [
      { ...worn(0), endUtcMs: noon },
      cycle(noon, { endUtcMs: at('2024-03-10 22:00'), strain: 10, energyKcal: 500 }),
    ];
    const { days } = buildDays(recordsOf({ cycles, sleeps: [night(0)] }), [COVERED]);
    expect(days).toMatchObject([
      { date: '2024-03-10', cyclesInDay: 2, load: 200, energyKcal: 2500, recoveryPct: 60 },
    ]);
  });

  it('follows a flight across time zones day by day', () => {
    const cycles = [0, 1, 2].map((i) => ({ ...worn(i), offsetMin: [0, 540, 540][i] ?? 0 }));
    const sleeps = [0, 1, 2].map((i) => ({ ...night(i), offsetMin: [0, 540, 540][i] ?? 0 }));
    const { days } = buildDays(recordsOf({ cycles, sleeps }), [COVERED]);
    expect(days.map(({ date }) => date)).toEqual(['2024-03-10', '2024-03-11', '2024-03-12']);
  });
});
