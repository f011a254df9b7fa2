import fc from 'fast-check';
import { buildDays } from '../days/build-days';
import { day } from '../fixtures/days';
import { at, cycle, DAY, HOUR, recordsOf, sleep, workout } from '../fixtures/records';
import { calendarOf } from './calendar';
import { placeNaps } from './place-naps';
import { placeWorkouts } from './place-workouts';

const days = [day(0), day(1)];
const nap = (onset: string, more = {}) =>
  sleep(at(onset), { nap: true, wakeUtcMs: at(onset) + HOUR, ...more });

describe('placeNaps', () => {
  it('leaves out sleeps that are no naps', () => {
    expect(placeNaps([sleep(at('2024-01-01 23:00')), nap('2024-01-02 13:00')], days)).toEqual([
      { day: 1, startMin: 780, endMin: 840 },
    ]);
  });

  it('goes by the onset, and by the cycle that the nap names where no cycle holds it', () => {
    const [first, second] = days.map(({ cycleStartUtcMs }) => cycleStartUtcMs);
    expect(placeNaps([nap('2024-01-02 13:00', { cycleStartUtcMs: first })], days)).toMatchObject([
      { day: 1 },
    ]);
    expect(placeNaps([nap('2024-01-03 13:00', { cycleStartUtcMs: second })], days)).toMatchObject([
      { day: 1 },
    ]);
    expect(placeNaps([nap('2024-01-03 13:00')], days)).toEqual([]);
  });

  it('takes a nap that begins a few seconds before its cycle for that cycle’s', () => {
    const cycleStartUtcMs = days[1]?.cycleStartUtcMs ?? NaN;
    const early = nap('2024-01-01 12:00', { onsetUtcMs: cycleStartUtcMs - 30_000, cycleStartUtcMs });
    expect(placeNaps([early], days)).toMatchObject([{ day: 1 }]);
  });

  it('places naps and workouts on the days that buildDays counts them to', () => {
    const START = at('2024-03-09 23:00');
    const zone = fc.constantFrom({ offsetMin: 0 }, { offsetMin: 330 }, { offsetMin: -600 });
    const cycles = fc.array(fc.tuple(fc.integer({ min: 22, max: 30 }), fc.constantFrom(0, 0, 0, 40), zone), {
      minLength: 1,
      maxLength: 20,
    });
    const instants = fc.array(fc.tuple(fc.integer({ min: -10, max: 600 }), fc.option(fc.nat(600)), zone), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(cycles, instants, instants, (steps, naps, workouts) => {
        let next = START;
        const chain = steps.map(([hours, gapHours, offset]) => {
          const start = next + gapHours * HOUR;
          next = start + hours * HOUR;
          return cycle(start, { ...offset, endUtcMs: next, strain: 10 });
        });
        const records = recordsOf({
          cycles: chain,
          sleeps: naps.map(([onset, named, offset]) =>
            sleep(START + onset * HOUR, {
              ...offset,
              nap: true,
              cycleStartUtcMs: named === null ? null : (chain[named % chain.length]?.startUtcMs ?? null),
            }),
          ),
          workouts: workouts.map(([start, named, offset], i) =>
            workout(START + start * HOUR, {
              ...offset,
              occurrence: i,
              cycleStartUtcMs: named === null ? null : (chain[named % chain.length]?.startUtcMs ?? null),
            }),
          ),
        });
        const whole: [number, number] = [START - DAY, next + 1000 * DAY];
        const coverage = { cycles: whole, sleeps: whole, workouts: whole, journal: null };
        const built = buildDays(records, [coverage]).days;
        // A record that names the second cycle of a merged day is found by its start alone.
        fc.pre(built.every(({ cyclesInDay }) => cyclesInDay === 1));
        const { calendar } = calendarOf(built);
        const count = (placed: { day: number }[]) =>
          calendar.map((_, t) => placed.filter((one) => one.day === t).length);
        const counted = (kind: 'napsCount' | 'workoutsCount') => calendar.map((one) => one?.[kind] ?? 0);
        expect(count(placeNaps(records.sleeps, built))).toEqual(counted('napsCount'));
        expect(count(placeWorkouts(records.workouts, built))).toEqual(counted('workoutsCount'));
      }),
      { numRuns: 1000 },
    );
  });
});
