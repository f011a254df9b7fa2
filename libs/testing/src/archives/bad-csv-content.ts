import type { BadInput } from './bad-input';
import { accepted, rejected } from './bad-input';
import {
  ANSWER_ROW,
  CLOSED_ROW,
  CYCLES,
  CYCLES_HEADER,
  JOURNAL,
  JOURNAL_HEADER,
  NAP_ROW,
  NIGHT_ROW,
  OPEN_ROW,
  SLEEPS,
  SLEEPS_HEADER,
  WORKOUT_ROW,
  WORKOUTS_HEADER,
} from './whoop-texts';
import { zipOf } from './zip-writer';

const lines = (...rows: string[]): Buffer => Buffer.from(`${rows.join('\n')}\n`);
const cycles = (...rows: string[]): Buffer => lines(CYCLES_HEADER, ...rows);
const sleeps = (...rows: string[]): Buffer => lines(SLEEPS_HEADER, ...rows);

/** The closed cycle with cells replaced, by the number of their column from 0. */
function cycleWith(cells: Record<number, string>): string {
  return CLOSED_ROW.split(',')
    .map((cell, index) => cells[index] ?? cell)
    .join(',');
}

const DAY_MS = 86_400_000;
const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
/** One placeholder a day from 2005 on: twenty years of them are past. */
const daily = (days: number): string[] =>
  Array.from({ length: days }, (_, day) => {
    const start = Date.UTC(2005, 0, 1) + day * DAY_MS;
    return `${stamp(start)},${stamp(start + DAY_MS)},UTCZ${','.repeat(23)}`;
  });

/** Files in good form with values that are wrong, odd or hostile (reliability c.2 97-112, whoop-format 11). */
export const BAD_CSV_CONTENT: readonly BadInput[] = [
  accepted(
    'c2-97',
    'numbers that are none',
    { counts: { cycles: 1 }, issueCounts: { unreadable_number: 5 } },
    () => cycles(cycleWith({ 3: '1e309', 4: 'Infinity', 5: '0x10', 8: '１２', 9: '"1,5"', 6: 'NaN' })),
  ),
  accepted(
    'c2-98',
    'negative HRV, recovery of 101',
    { counts: { cycles: 1 }, issueCounts: { out_of_range: 2 } },
    () => cycles(cycleWith({ 3: '101', 5: '-5' })),
  ),
  accepted(
    'c2-99',
    'days that do not exist',
    { counts: { cycles: 1 }, issueCounts: { impossible_date: 2, date_out_of_range: 1 } },
    () =>
      cycles(
        CLOSED_ROW,
        cycleWith({ 0: '0000-00-00 00:00:00' }),
        cycleWith({ 0: '9999-01-01 00:00:00' }),
        cycleWith({ 0: '2025-02-30 00:00:00' }),
      ),
  ),
  rejected('c2-100', 'dates that may be American or European', 'unreadable_csv', () =>
    lines('Cycle start time,Cycle timezone,Day Strain', '3/4/2025 23:12,UTCZ,5', '3/5/2025 23:12,UTCZ,5'),
  ),
  accepted('c2-100-us', 'American dates', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    lines('Cycle start time,Cycle timezone,Day Strain', '3/4/2025 23:12,UTCZ,5', '3/15/2025 11:12 PM,UTCZ,5'),
  ),
  accepted('c2-101', 'a change of clocks', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    cycles(
      cycleWith({ 0: '2025-03-30 02:30:00', 1: '2025-03-30 23:00:00', 2: 'UTC+01:00', 12: '', 13: '' }),
      cycleWith({ 0: '2025-03-31 00:00:00', 1: '2025-03-31 23:00:00', 2: 'UTC+02:00', 12: '', 13: '' }),
    ),
  ),
  accepted('c2-102', 'decades ahead', { counts: { cycles: 1 }, issueCounts: { in_the_future: 1 } }, () =>
    cycles(CLOSED_ROW, CLOSED_ROW.replaceAll('2025', '2095')),
  ),
  accepted(
    'c2-103',
    'timezones missing or impossible',
    { counts: { cycles: 2 }, issueCounts: { assumed_offset: 1 }, warnings: ['assumed_offset'] },
    () => cycles(CLOSED_ROW, OPEN_ROW.replace('UTC+02:00', '+99:00')),
  ),
  accepted(
    'c2-104',
    'a sleep that ends before it begins',
    { counts: { sleeps: 1 }, issueCounts: { wake_before_onset: 1 } },
    () => sleeps(NIGHT_ROW, NAP_ROW.replace('14:40:00', '13:40:00')),
  ),
  accepted('c2-105', 'naps that overlap', { counts: { sleeps: 2 }, issueCounts: {} }, () =>
    sleeps(NAP_ROW, NAP_ROW.replace('14:00:00', '14:20:00')),
  ),
  accepted(
    'c2-106',
    'a cycle twice with other values',
    { counts: { cycles: 1 }, issueCounts: {}, warnings: ['merged_rows'] },
    () => cycles(CLOSED_ROW, cycleWith({ 3: '', 8: '12.0' })),
  ),
  accepted('c2-109', 'formulas', { counts: { journal: 1, workouts: 1 }, issueCounts: {} }, () =>
    zipOf([
      { name: 'j.csv', data: lines(JOURNAL_HEADER, `${ANSWER_ROW}"=HYPERLINK(""http://x"",""y"")"`) },
      { name: 'w.csv', data: lines(WORKOUTS_HEADER, WORKOUT_ROW.replace('Running', '@SUM(1)')) },
    ]),
  ),
  accepted('c2-110', 'markup in a note', { counts: { journal: 1 }, issueCounts: {} }, () =>
    lines(JOURNAL_HEADER, `${ANSWER_ROW}<script>alert(1)</script>`),
  ),
  accepted(
    'c2-111',
    "another person's cycles mixed in",
    { counts: { cycles: 2 }, warnings: ['overlapping_cycles'] },
    () => cycles(CLOSED_ROW, cycleWith({ 0: '2025-05-08 22:00:00', 1: '2025-05-09 21:00:00' })),
  ),
  accepted('c2-112-1', 'a single day', { counts: { cycles: 1 } }, () => cycles(OPEN_ROW)),
  accepted('c2-112-20', 'twenty years', { counts: { cycles: 7300 }, issueCounts: {} }, () =>
    cycles(...daily(7300)),
  ),
  accepted(
    'f11-10',
    'sleeps without cycles',
    { counts: { cycles: 1, sleeps: 2 }, warnings: ['cycle_inferred', 'missing_file'] },
    () => zipOf([{ name: 'sleeps.csv', data: SLEEPS }]),
  ),
  accepted(
    'f11-25',
    'years before WHOOP',
    { counts: { cycles: 1 }, issueCounts: { date_out_of_range: 1 } },
    () => cycles(CLOSED_ROW, cycleWith({ 0: '1970-01-01 00:00:00' })),
  ),
  accepted(
    'f11-31',
    "a nap shown as the cycle's sleep",
    { counts: { cycles: 1 }, warnings: ['sleep_may_be_a_nap'] },
    () => cycles(cycleWith({ 12: '2025-05-09 14:00:00', 13: '2025-05-09 14:40:00' })),
  ),
  accepted(
    'f11-32',
    'answers without a cycle',
    { counts: { journal: 2 }, issueCounts: { no_cycle_start: 1 } },
    () => Buffer.from(`${JOURNAL},,,Felt sick?,true,\n`),
  ),
  accepted(
    'f11-33',
    'twin workouts and an exact duplicate',
    { counts: { workouts: 2 }, issueCounts: { duplicate_row: 1 } },
    () => lines(WORKOUTS_HEADER, WORKOUT_ROW, WORKOUT_ROW.replace('12.3', '8.8'), WORKOUT_ROW),
  ),
  accepted('f11-34', 'spellings of numbers and of nothing', { counts: { cycles: 1 }, issueCounts: {} }, () =>
    cycles(cycleWith({ 3: '63%', 4: ' 52 ', 5: '71.0', 6: 'null', 7: '--', 8: 'n/a', 9: '"1,234"' })),
  ),
  accepted(
    'f11-35',
    'values that no body has, and Fahrenheit',
    { counts: { cycles: 1 }, issueCounts: { fahrenheit_converted: 1, out_of_range: 4 } },
    () => cycles(cycleWith({ 3: '140', 5: '-5', 6: '95.4', 8: '25', 10: '999' })),
  ),
  accepted('f11-36', 'a gap of a year', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    cycles(CLOSED_ROW, CLOSED_ROW.replaceAll('2025', '2026')),
  ),
  accepted('f11-42', 'no recovery at all', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    cycles(...daily(2)),
  ),
  accepted(
    'f11-44',
    'a German cycles file beside English sleeps',
    { counts: { cycles: 1, sleeps: 2 }, warnings: ['mixed_languages'] },
    () =>
      zipOf([
        {
          name: 'physiologische_zyklen.csv',
          data: lines(
            'Startzeit des Zyklus,Zeitzone des Zyklus,Erholungswert %',
            '2025-05-08 23:12:40,UTC+02:00,61',
          ),
        },
        { name: 'sleeps.csv', data: SLEEPS },
      ]),
  ),
  rejected('f11-18-most', 'most rows ragged', 'too_many_bad_rows', () =>
    Buffer.from(CYCLES + '1,2\n'.repeat(11)),
  ),
];
