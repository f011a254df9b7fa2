import { codeOf, csvOf, refusal, warned } from './fixtures/export-of';
import { CYCLES_V2 } from './fixtures/headers';

const FULL =
  '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC+02:00,61,52,71,33.91,95.87,11.4,2410,158,71,2031-05-08 23:12:40,2031-05-09 07:03:11,83,14.6,429,463,216,101,112,34,540,51,93,70';
const OPEN =
  '2031-05-09 22:50:01,,UTC+02:00,61,52,71,33.91,95.87,,,,,2031-05-09 22:50:01,2031-05-10 07:03:11,83,14.6,429,463,216,101,112,34,540,51,93,70';
const PLACEHOLDER = '2031-05-07 00:00:00,2031-05-08 00:00:00,UTC+02:00,,,,,,,,,,,,,,,,,,,,,,,';

const cyclesOf = (...lines: string[]): ReturnType<typeof csvOf> => csvOf(CYCLES_V2, ...lines);
/** A row with one cell set, by its English header. */
function rowWith(header: string, value: string, base = FULL): string {
  const cells = base.split(',');
  cells[CYCLES_V2.split(',').indexOf(header)] = value.includes(',') ? `"${value}"` : value;
  return cells.join(',');
}

describe('cycles', () => {
  it('reads a full row', () => {
    expect(cyclesOf(FULL).records.cycles).toEqual([
      {
        startUtcMs: Date.parse('2031-05-08T21:12:40Z'),
        endUtcMs: Date.parse('2031-05-09T20:50:01Z'),
        offsetMin: 120,
        offsetKnown: true,
        recoveryPct: 61,
        rhrBpm: 52,
        hrvMs: 71,
        skinTempC: 33.91,
        spo2Pct: 95.87,
        strain: 11.4,
        energyKcal: 2410,
        maxHrBpm: 158,
        avgHrBpm: 71,
        sleepOnsetUtcMs: Date.parse('2031-05-08T21:12:40Z'),
        sleepWakeUtcMs: Date.parse('2031-05-09T05:03:11Z'),
        performancePct: 83,
        respRate: 14.6,
        asleepMin: 429,
        inBedMin: 463,
        lightMin: 216,
        deepMin: 101,
        remMin: 112,
        awakeMin: 34,
        needMin: 540,
        debtMin: 51,
        efficiencyPct: 93,
        consistencyPct: 70,
      },
    ]);
  });

  it('reads an open cycle and a placeholder: unknown is null, never 0', () => {
    const [placeholder, open] = cyclesOf(OPEN, PLACEHOLDER).records.cycles;
    expect(open).toMatchObject({ endUtcMs: null, strain: null, energyKcal: null, recoveryPct: 61 });
    const { startUtcMs, endUtcMs, offsetMin, offsetKnown, ...measures } = placeholder!;
    expect(endUtcMs! - startUtcMs).toBe(24 * 3_600_000);
    expect([offsetMin, offsetKnown]).toEqual([120, true]);
    expect(Object.values(measures).every((value) => value === null)).toBe(true);
  });

  it('says what range an export has, and what it speaks for', () => {
    const { report, coverage, lastInstantMs } = cyclesOf(OPEN, FULL, PLACEHOLDER);
    expect(report.range).toEqual({ firstDay: '2031-05-07', lastDay: '2031-05-10' });
    const span = [Date.parse('2031-05-06T22:00:00Z'), Date.parse('2031-05-10T05:03:11Z')];
    expect(coverage).toEqual({ cycles: span, sleeps: null, workouts: null, journal: null });
    expect(lastInstantMs).toBe(span[1]);
    expect(report.files[0]).toMatchObject({ name: 'upload.csv', rowsRead: 3, rowsUsed: 3, rowsSkipped: 0 });
  });

  it('accepts a file without rows', () => {
    const { records, coverage, report, lastInstantMs } = cyclesOf();
    expect(records.cycles).toEqual([]);
    expect([coverage.cycles, report.range, lastInstantMs]).toEqual([null, null, null]);
  });

  it.each([
    ['Recovery score %', '140'],
    ['Recovery score %', '101'],
    ['Heart rate variability (ms)', '-5'],
    ['Heart rate variability (ms)', '4.9'],
    ['Resting heart rate (bpm)', '121'],
    ['Day Strain', '25'],
    ['Max HR (bpm)', '999'],
    ['Skin temp (celsius)', '45'],
    ['Skin temp (celsius)', '109'],
    ['Blood oxygen %', '60'],
    ['Respiratory rate (rpm)', '0.1'],
    ['Sleep need (min)', '29'],
    ['Sleep efficiency %', '106'],
  ])('empties an impossible %s of %s and keeps the row', (header, value) => {
    const { records, report } = cyclesOf(rowWith(header, value));
    expect(records.cycles).toHaveLength(1);
    expect(Object.values(records.cycles[0]!).filter((cell) => cell === null)).toHaveLength(1);
    expect(report.issueCounts).toEqual({ out_of_range: 1 });
    expect(report.issues[0]).toMatchObject({
      file: 'upload.csv',
      line: 2,
      column: header,
      effect: 'cell_nulled',
    });
    expect(report.files[0]).toMatchObject({ cellsNulled: 1, rowsUsed: 1 });
    expect(report.issues[0]!.message).not.toContain(value);
  });

  it.each(['0', '0.0'])('takes a respiratory rate of %s for not measured', (value) => {
    const { records, report } = cyclesOf(rowWith('Respiratory rate (rpm)', value));
    expect(records.cycles[0]!.respRate).toBeNull();
    expect(report.issueCounts).toEqual({ not_measured: 1 });
    expect(report.files[0]!.cellsNulled).toBe(1);
  });

  it('stores rounding above 100 % as 100 and Fahrenheit as Celsius, and says so', () => {
    const rounded = cyclesOf(rowWith('Sleep efficiency %', '101'));
    expect(rounded.records.cycles[0]!.efficiencyPct).toBe(100);
    expect(rounded.report.issues).toMatchObject([{ code: 'clamped_to_100', effect: 'cell_adjusted' }]);
    const fahrenheit = cyclesOf(rowWith('Skin temp (celsius)', '95.4'));
    expect(fahrenheit.records.cycles[0]!.skinTempC).toBe(35.22);
    expect(fahrenheit.report.issues).toMatchObject([
      { code: 'fahrenheit_converted', effect: 'cell_adjusted' },
    ]);
  });

  it.each(['NaN', 'null', '-', '--', 'n/a', ' '])('takes %j for unknown without an issue', (token) => {
    const { records, report } = cyclesOf(rowWith('Recovery score %', token));
    expect(records.cycles[0]!.recoveryPct).toBeNull();
    expect(report.issueCounts).toEqual({});
  });

  it.each(['63%', ' 63 ', '63.0'])('reads %j as 63', (cell) => {
    expect(cyclesOf(rowWith('Recovery score %', cell)).records.cycles[0]!.recoveryPct).toBe(63);
  });

  it.each(['1e309', 'Infinity', '0x10', '１２', '1,5'])('empties the unreadable number %j', (cell) => {
    const { records, report } = cyclesOf(rowWith('Recovery score %', cell));
    expect(records.cycles[0]!.recoveryPct).toBeNull();
    expect(report.issueCounts).toEqual({ unreadable_number: 1 });
  });

  it('empties a time in bed that is shorter than the sleep', () => {
    const { records, report } = cyclesOf(rowWith('In bed duration (min)', '400'));
    expect(records.cycles[0]).toMatchObject({ inBedMin: null, asleepMin: 429 });
    expect(report.issueCounts).toEqual({ less_than_asleep: 1 });
  });

  it.each([
    ['end before start', 'Cycle end time', '2031-05-08 23:12:40', 'end_before_start'],
    ['a cycle of months', 'Cycle end time', '2031-09-08 23:12:40', 'cycle_too_long'],
    ['an unreadable end', 'Cycle end time', 'soon', 'unreadable_date'],
  ])('empties %s', (_, header, value, code) => {
    const { records, report } = cyclesOf(rowWith(header, value));
    expect(records.cycles[0]!.endUtcMs).toBeNull();
    expect(report.issueCounts).toEqual({ [code]: 1 });
  });

  it('empties sleep times that cannot be', () => {
    const { records, report } = cyclesOf(rowWith('Wake onset', '2031-05-08 23:12:40'));
    expect(records.cycles[0]).toMatchObject({ sleepOnsetUtcMs: null, sleepWakeUtcMs: null });
    expect(report.issueCounts).toEqual({ wake_before_onset: 2 });
  });

  it('warns where the sleep shown may be a nap, from 60 seconds after the start on', () => {
    expect(warned(cyclesOf(rowWith('Sleep onset', '2031-05-08 23:13:40')).report, 'sleep_may_be_a_nap')).toBe(
      0,
    );
    expect(warned(cyclesOf(rowWith('Sleep onset', '2031-05-08 23:13:41')).report, 'sleep_may_be_a_nap')).toBe(
      1,
    );
  });

  it('warns of stages that do not add up', () => {
    expect(warned(cyclesOf(rowWith('REM duration (min)', '114')).report, 'stages_do_not_add_up')).toBe(0);
    expect(warned(cyclesOf(rowWith('REM duration (min)', '115')).report, 'stages_do_not_add_up')).toBe(1);
  });

  it('compares cycles in UTC: after a flight local times overlap, cycles do not', () => {
    const next = OPEN.replaceAll('2031-05-09 22:50:01', '2031-05-09 10:50:01').replace(
      'UTC+02:00',
      'UTC-10:00',
    );
    const { report, records } = cyclesOf(next, FULL);
    expect(records.cycles[1]!.startUtcMs).toBe(records.cycles[0]!.endUtcMs);
    expect(warned(report, 'overlapping_cycles')).toBe(0);
    expect(warned(cyclesOf(OPEN.replace('22:50:01', '22:50:00'), FULL).report, 'overlapping_cycles')).toBe(1);
  });

  it.each([
    ['2025-02-30 00:00:00', 'impossible_date'],
    ['1970-01-01 00:00:00', 'date_out_of_range'],
    ['whenever', 'unreadable_date'],
    ['', 'no_cycle_start'],
  ])('skips a row whose start is %j', (start, code) => {
    const { records, report } = cyclesOf(rowWith('Cycle start time', start), ...Array<string>(5).fill(OPEN));
    expect(records.cycles).toHaveLength(1);
    expect(report.issueCounts[code]).toBe(1);
    expect(report.files[0]).toMatchObject({ rowsRead: 6, rowsUsed: 1, rowsSkipped: 5 });
  });

  it('skips ragged rows, empty rows uncounted', () => {
    const { report } = cyclesOf(FULL, `${OPEN},1`, PLACEHOLDER.slice(0, -1), ','.repeat(25));
    expect(report.files[0]).toMatchObject({ rowsRead: 3, rowsUsed: 1, rowsSkipped: 2 });
    expect(report.issues.map(({ line, code }) => [line, code])).toEqual([
      [3, 'ragged_row'],
      [4, 'ragged_row'],
    ]);
    expect(warned(report, 'empty_rows')).toBe(1);
  });

  it('stores exact duplicates once and merges rows that differ, whatever their order', () => {
    const closed = OPEN.replace(',,UTC', ',2031-05-10 22:00:00,UTC').replace(
      ',,,,,2031',
      ',14.2,2000,150,70,2031',
    );
    const there = cyclesOf(FULL, OPEN, closed, OPEN);
    const back = cyclesOf(OPEN, closed, OPEN, FULL);
    expect(there.records).toEqual(back.records);
    expect(there.records.cycles[1]).toMatchObject({
      endUtcMs: Date.parse('2031-05-10T20:00:00Z'),
      strain: 14.2,
    });
    expect(there.report.issueCounts).toEqual({ duplicate_row: 1 });
    expect(back.report.issueCounts).toEqual({ duplicate_row: 1 });
    expect(warned(there.report, 'merged_rows')).toBe(1);
    expect(there.report.files[0]).toMatchObject({ rowsRead: 4, rowsUsed: 3, rowsSkipped: 1 });
  });

  it('refuses a file in which too much is unreadable, with the first places', () => {
    const bad = rowWith('Cycle start time', 'x');
    const good = (day: number): string =>
      PLACEHOLDER.replace('2031-05-07', `2031-04-${day}`).replace('2031-05-08', `2031-04-${day + 1}`);
    const rows = (bads: number, goods: number): string[] => [
      ...Array<string>(bads).fill(bad),
      ...Array.from({ length: goods }, (_, i) => good(10 + (i % 19))),
    ];
    expect(cyclesOf(...rows(10, 11)).report.issueCounts.unreadable_date).toBe(10);
    expect(cyclesOf(...rows(11, 44)).report.issueCounts.unreadable_date).toBe(11);
    const rejected = refusal(() => cyclesOf(...rows(11, 43)));
    expect(rejected.code).toBe('too_many_bad_rows');
    expect(rejected.places.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(rejected.places[0]!.column).toBe('Cycle start time');
    expect(codeOf(() => cyclesOf(bad))).toBe('too_many_bad_rows');
  });

  it('lists at most 500 issues and counts all', () => {
    const rows = Array.from({ length: 600 }, (_, i) =>
      rowWith(
        'Day Strain',
        '99',
        PLACEHOLDER.replace(
          '00:00:00',
          `${String(i % 24).padStart(2, '0')}:${String(Math.floor(i / 24)).padStart(2, '0')}:00`,
        ),
      ),
    );
    const { report } = cyclesOf(...rows);
    expect(report.issues).toHaveLength(500);
    expect(report.issueCounts).toEqual({ out_of_range: 600 });
  });

  it('reads semicolons with decimal commas', () => {
    const text = [CYCLES_V2, FULL].map((line) =>
      line.replaceAll(',', ';').replaceAll(/(\d)\.(\d)/g, '$1,$2'),
    );
    const { records, report } = csvOf(...text);
    expect(records).toEqual(cyclesOf(FULL).records);
    expect(report.files[0]!.delimiter).toBe(';');
  });

  it('reads tabs, a pandas index, snake case and a byte order mark', () => {
    const header = ['', ...CYCLES_V2.split(',').map((cell) => cell.toLowerCase().replaceAll(' ', '_'))].join(
      '\t',
    );
    const { records, report } = csvOf(`\ufeff${header}`, `0\t${FULL.replaceAll(',', '\t')}`);
    expect(records).toEqual(cyclesOf(FULL).records);
    expect(report.files[0]).toMatchObject({ delimiter: '\t', unknownColumns: ['(column 1)'] });
    expect(warned(report, 'unknown_columns')).toBe(1);
  });

  it('does not depend on the order of columns', () => {
    const reverse = (line: string): string => line.split(',').reverse().join(',');
    expect(csvOf(reverse(CYCLES_V2), reverse(FULL)).records).toEqual(cyclesOf(FULL).records);
  });
});
