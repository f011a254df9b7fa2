import type { Day } from '../day';
import { day } from '../fixtures/days';
import { at, DAY } from '../fixtures/records';
import { sleepColumns } from './sleep-columns';
import type { SleepContext } from './sleep-columns';

const MINUTE = 60_000;
/** A Monday. */
const FIRST = '2024-01-01';
const nothingElse: SleepContext = { firstDate: FIRST, naps: [], workouts: [] };

/** A night from 23:30 to 07:30, asleep 440 of 480 min needed. */
function night(index: number, more: Partial<Day> = {}): Day {
  const midnight = at(`${FIRST} 00:00`) + index * DAY;
  return day(index, {
    sleepOnsetUtcMs: midnight - 30 * MINUTE,
    sleepWakeUtcMs: midnight + 450 * MINUTE,
    sleepMin: 440,
    sleepNeedMin: 480,
    whoopDebtMin: 0,
    napMin: 0,
    workoutsCount: 1,
    ...more,
  });
}
const nights = (count: number, more: (index: number) => Partial<Day> = () => ({})): Day[] =>
  Array.from({ length: count }, (_, index) => night(index, more(index)));

describe('sleepColumns', () => {
  it.each([0, 1, 3, 13, 14, 29, 30])(
    'has an entry for each of %i days, also when all is unknown',
    (count) => {
      expect(sleepColumns(nights(count), nothingElse)).toHaveLength(count);
      const unknown = sleepColumns(
        Array.from({ length: count }, (_, i) => day(i)),
        nothingElse,
      );
      const gaps = sleepColumns(new Array<null>(count).fill(null), nothingElse);
      for (const columns of [...unknown, ...gaps]) {
        expect(new Set(Object.values(columns))).toEqual(new Set([null]));
      }
      expect(unknown).toHaveLength(count);
      expect(gaps).toHaveLength(count);
    },
  );

  it('says what a steady sleeper expects', () => {
    const workouts = [0, 2, 4, 7, 9, 11, 14, 16, 18].map((on) => ({
      day: on,
      activity: 'Running',
      startMin: 1020,
      endMin: 1080,
      strain: 9,
    }));
    const last = sleepColumns(nights(28), { ...nothingElse, workouts })[27];
    expect(last).toMatchObject({
      sleepTotalMin: 440,
      baseNeedMin: 480,
      sleepRatio: 440 / 480,
      sleepDebt7d: 280,
    });
    expect(last?.sleepDebtMin).toBeCloseTo(160, 0);
    expect(last?.sleepRegularity).toBe(100);
    expect(last?.socialJetlagMin).toBeCloseTo(0, 9);
    expect(last?.usualOnsetMin).toBeCloseTo(1410, 9);
    expect(last?.usualWakeMin).toBeCloseTo(450, 9);
    expect(last?.midsleepMin).toBeCloseTo(210, 9);
    expect(last?.midsleepDeviationMin).toBeCloseTo(0, 4);
    expect(last).toMatchObject({ consistency: 100, consistencyTiming: 100, consistencyDuration: 100 });
    expect(last?.consistencyTraining).toBe(100);
  });

  it('has its first values after as many nights as each needs (science 12)', () => {
    const columns = sleepColumns(nights(31), nothingElse);
    const first = (name: keyof (typeof columns)[number]): number =>
      columns.findIndex((entry) => entry[name] !== null);
    expect(first('sleepRatio')).toBe(0);
    expect(first('midsleepMin')).toBe(3);
    expect(first('sleepDebt7d')).toBe(4);
    expect(first('sleepRegularity')).toBe(5);
    expect(first('sleepDebtMin')).toBe(6);
    expect(first('consistency')).toBe(6);
    expect(first('usualOnsetMin')).toBe(6);
    expect(first('socialJetlagMin')).toBe(12);
  });

  it('counts calibrating and partial days: their nights are measured and over', () => {
    const plain = sleepColumns(nights(10), nothingElse);
    const marked = nights(10, (i) => ({ calibrating: i < 4, partial: i === 9 }));
    expect(sleepColumns(marked, nothingElse)).toEqual(plain);
  });

  it('knows on which weekday the calendar begins, for free nights and for weeks', () => {
    // From Saturday 2024-01-06 on; Saturdays and Sundays are slept two hours later.
    const late = (index: number): Partial<Day> => {
      const midnight = at('2024-01-06 00:00') + index * DAY;
      const later = index % 7 < 2 ? 120 : 0;
      return {
        date: new Date(midnight).toISOString().slice(0, 10),
        sleepOnsetUtcMs: midnight + later * MINUTE,
        sleepWakeUtcMs: midnight + (later + 480) * MINUTE,
      };
    };
    const columns = sleepColumns(nights(28, late), { ...nothingElse, firstDate: '2024-01-06' });
    expect(columns[27]?.socialJetlagMin).toBeCloseTo(120, 6);
    // Three full ISO weeks, the first one from the Monday of index 2, are over on the Monday of index 23.
    const workouts = [2, 9, 16].map((on) => ({
      day: on,
      activity: 'Running',
      startMin: 0,
      endMin: 60,
      strain: 9,
    }));
    const trained = sleepColumns(nights(28, late), { ...nothingElse, firstDate: '2024-01-06', workouts });
    expect(trained.findIndex((entry) => entry.consistencyTraining !== null)).toBe(23);
  });

  it('lets a nap cost regularity, and a journey cost none', () => {
    const nap = { day: 3, startMin: 840, endMin: 900 };
    const napped = sleepColumns(nights(14), { ...nothingElse, naps: [nap] });
    // Two of 13 pairs differ by 60 min.
    expect(napped[13]?.sleepRegularity).toBeCloseTo(100 - (2 * ((200 * 60) / 1440)) / 13, 9);
    // The same instants on another clock: all nights from the 8th on are slept at other local times.
    const travelled = nights(14, (i) => ({ offsetMin: i < 7 ? 0 : -180 }));
    expect(sleepColumns(travelled, nothingElse)[13]?.sleepRegularity).toBe(100);
  });

  it('has an entry for a gap, of the days before it', () => {
    const days = [...nights(28), null];
    const gap = sleepColumns(days, nothingElse)[28];
    expect(gap).toMatchObject({ sleepTotalMin: null, baseNeedMin: null, sleepRatio: null });
    expect(gap?.sleepDebtMin).toBeCloseTo(120, 0);
    expect(gap?.sleepRegularity).toBe(100);
    expect(gap?.consistencyTiming).toBe(100);
  });
});
