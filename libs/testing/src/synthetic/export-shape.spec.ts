import Papa from 'papaparse';
import { generateExport, type SyntheticExport } from './generate-export';
import { type Quirk, QUIRKS } from './options';

type Row = Record<string, string>;

const HOUR_MS = 3_600_000;
const KINDS = ['journal', 'cycles', 'sleeps', 'workouts'] as const;

function rowsOf({ files }: SyntheticExport): Record<(typeof KINDS)[number], Row[]> {
  const parse = (i: number) =>
    Papa.parse<Row>(files[i]?.text ?? '', { header: true, skipEmptyLines: true }).data;
  return { journal: parse(0), cycles: parse(1), sleeps: parse(2), workouts: parse(3) };
}

function offsetOf(zone = ''): number {
  if (zone === 'UTCZ') return 0;
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const localMs = (text = '') => Date.parse(`${text.replace(' ', 'T')}Z`);
const utcMs = (row: Row, column: string) => localMs(row[column]) - offsetOf(row['Cycle timezone']) * 60_000;
const dateOf = (local: number) => new Date(local).toISOString().slice(0, 10);

const everything = generateExport({ days: 1200, seed: 21 });
const rows = rowsOf(everything);

describe('cycles', () => {
  const { cycles } = rows;
  const oldestFirst = [...cycles].reverse();

  it('are sorted newest first and begin with a stub without sleep at midnight', () => {
    const starts = cycles.map((row) => utcMs(row, 'Cycle start time'));
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(oldestFirst[0]?.['Cycle start time']).toMatch(/ 00:00:00$/);
    expect(oldestFirst[0]).toMatchObject({ 'Recovery score %': '', 'Sleep onset': '' });
  });

  it('never overlap, touch to the second save for the gaps, and restart at midnight after one', () => {
    const gaps = oldestFirst.slice(1).filter((row, i) => {
      const before = utcMs(oldestFirst[i] as Row, 'Cycle end time');
      expect(utcMs(row, 'Cycle start time')).toBeGreaterThanOrEqual(before);
      return utcMs(row, 'Cycle start time') > before;
    });
    expect(gaps).toHaveLength(2);
    for (const row of gaps) expect(row['Cycle start time']).toMatch(/ 00:00:00$/);
  });

  it('last between a second sleep and a missed night', () => {
    const hours = oldestFirst
      .slice(0, -1)
      .map((row) => (utcMs(row, 'Cycle end time') - utcMs(row, 'Cycle start time')) / HOUR_MS);
    expect(Math.min(...hours)).toBeGreaterThan(5);
    expect(Math.max(...hours)).toBeLessThan(53);
    expect(hours.filter((length) => length > 18 && length < 30).length / hours.length).toBeGreaterThan(0.95);
  });

  it('have recovery, resting heart rate and HRV together or not at all', () => {
    for (const row of cycles) {
      const filled = ['Recovery score %', 'Resting heart rate (bpm)', 'Heart rate variability (ms)'].map(
        (column) => row[column] !== '',
      );
      expect(new Set(filled).size).toBe(1);
    }
  });

  it('leave the newest one open, and no other', () => {
    const open = cycles.filter((row) => row['Cycle end time'] === '');
    expect(open).toEqual([cycles[0]]);
    expect(open[0]).toMatchObject({
      'Day Strain': '',
      'Energy burned (cal)': '',
      'Max HR (bpm)': '',
      'Average HR (bpm)': '',
    });
    expect(open[0]?.['Recovery score %']).not.toBe('');
  });

  it('hold placeholders of 24 h with nothing but times', () => {
    const empty = cycles.filter((row) =>
      Object.values(row)
        .slice(3)
        .every((cell) => cell === ''),
    );
    expect(empty.length).toBeGreaterThan(0);
    for (const row of empty) {
      expect(utcMs(row, 'Cycle end time') - utcMs(row, 'Cycle start time')).toBe(24 * HOUR_MS);
      expect(row['Cycle start time']).toMatch(/ 00:00:00$/);
    }
  });

  it('travel: half a day ahead, to UTC and to India', () => {
    const zones = new Set(cycles.map((row) => row['Cycle timezone']));
    expect(zones).toContain('UTCZ');
    expect(zones).toContain('UTC+05:30');
    const jumps = oldestFirst
      .slice(1)
      .map((row, i) => offsetOf(row['Cycle timezone']) - offsetOf(oldestFirst[i]?.['Cycle timezone']));
    expect(jumps.some((jump) => Math.abs(jump) === 720)).toBe(true);
  });

  it('show the nap instead of the night in about half of the rows with a nap', () => {
    const naps = new Map(
      rows.sleeps
        .filter((row) => row['Nap'] === 'true')
        .map((row) => [row['Cycle start time'], row['Sleep onset']]),
    );
    const withNap = cycles.filter((row) => naps.has(row['Cycle start time']));
    const showing = withNap.filter(
      (row) =>
        row['Sleep onset'] !== '' && localMs(row['Sleep onset']) - localMs(row['Cycle start time']) > HOUR_MS,
    );
    expect(showing.length / withNap.length).toBeGreaterThan(0.3);
    expect(showing.length / withNap.length).toBeLessThan(0.7);
    for (const row of showing) expect(row['Sleep consistency %']).toBe('');
  });
});

describe('sleeps', () => {
  const scored = rows.sleeps.filter((row) => row['Asleep duration (min)'] !== '');
  const number = (row: Row, column: string) => Number(row[column]);

  it('sum their stages and stay inside the time in bed', () => {
    for (const row of scored) {
      const asleep = number(row, 'Asleep duration (min)');
      const stages = ['Light sleep duration (min)', 'Deep (SWS) duration (min)', 'REM duration (min)'];
      expect(stages.reduce((sum, column) => sum + number(row, column), 0)).toBe(asleep);
      expect(number(row, 'In bed duration (min)')).toBeGreaterThanOrEqual(asleep);
      const span = (localMs(row['Wake onset']) - localMs(row['Sleep onset'])) / 60_000;
      expect(number(row, 'In bed duration (min)')).toBeLessThanOrEqual(span);
      const performance = Math.round((100 * asleep) / number(row, 'Sleep need (min)'));
      expect(
        Math.abs(number(row, 'Sleep performance %') - Math.min(100, Math.max(5, performance))),
      ).toBeLessThanOrEqual(1);
    }
  });

  it('open their cycle, save for naps and second sleeps', () => {
    const atStart = rows.sleeps.filter((row) => row['Sleep onset'] === row['Cycle start time']);
    const nights = rows.sleeps.filter((row) => row['Nap'] === 'false');
    expect(atStart.length / nights.length).toBeGreaterThan(0.985);
  });

  it('hold unscored nights and cycles with two main sleeps', () => {
    const perCycle = new Map<string, number>();
    for (const row of rows.sleeps.filter(({ Nap }) => Nap === 'false')) {
      const start = row['Cycle start time'] ?? '';
      perCycle.set(start, (perCycle.get(start) ?? 0) + 1);
    }
    expect([...perCycle.values()].filter((nights) => nights === 2).length).toBeGreaterThan(0);
    expect(rows.sleeps.length - scored.length).toBeGreaterThan(0);
  });
});

describe('workouts and journal', () => {
  const cycleSpans = new Map(
    rows.cycles.map((row) => [
      row['Cycle start time'],
      [utcMs(row, 'Cycle start time'), utcMs(row, 'Cycle end time')],
    ]),
  );

  it('start inside the cycle that they name', () => {
    for (const row of rows.workouts) {
      const [from = 0, until = 0] = cycleSpans.get(row['Cycle start time']) ?? [];
      const start = utcMs(row, 'Workout start time');
      expect(start >= from && start < until).toBe(true);
    }
  });

  it('keep zones within 100 %, in at least 15 sports', () => {
    for (const row of rows.workouts) {
      const zones = [1, 2, 3, 4, 5].map((zone) => Number(row[`HR Zone ${zone} %`]));
      expect(zones.reduce((sum, pct) => sum + pct, 0)).toBeLessThanOrEqual(100);
    }
    expect(new Set(rows.workouts.map((row) => row['Activity name'])).size).toBeGreaterThanOrEqual(15);
  });

  it('hold twins: other measures at the same time under the same name', () => {
    const key = (row: Row) =>
      ['Workout start time', 'Workout end time', 'Activity name'].map((c) => row[c]).join();
    const seen = new Map<string, Row>();
    const twins = rows.workouts.filter((row) => {
      const other = seen.get(key(row));
      seen.set(key(row), row);
      return other !== undefined && other['Activity Strain'] !== row['Activity Strain'];
    });
    expect(twins).toHaveLength(2);
    const answers = rows.journal.map((row) => Object.values(row).join('|'));
    const orphans = rows.journal.filter((row) => row['Cycle start time'] === '').length;
    expect(answers.length - new Set(answers).size).toBeGreaterThan(0);
    expect(orphans).toBe(9);
  });

  it('quote notes with commas, quotes and line breaks', () => {
    const notes = rows.journal.map((row) => row['Notes'] ?? '');
    for (const sign of [',', '"', '\n', '💪']) expect(notes.some((note) => note.includes(sign))).toBe(true);
    expect(Math.max(...notes.map((note) => note.length))).toBeLessThanOrEqual(92);
  });
});

describe('the truth about days', () => {
  /** The day rule of whoop-format 8, read from the files alone: the date of each cycle, then those taken twice. */
  function datesOf({ cycles, sleeps }: typeof rows): string[] {
    const taken = new Set<string>();
    return [...cycles].reverse().map((row) => {
      const end = row['Cycle end time'] === '' ? null : utcMs(row, 'Cycle end time');
      const start = utcMs(row, 'Cycle start time');
      const shift = offsetOf(row['Cycle timezone']) * 60_000;
      const midpoint = dateOf((end === null ? start + 12 * HOUR_MS : (start + end) / 2) + shift);
      const nights = sleeps.filter(
        (sleep) => sleep['Cycle start time'] === row['Cycle start time'] && sleep['Nap'] === 'false',
      );
      const length = (sleep: Row) => localMs(sleep['Wake onset']) - localMs(sleep['Sleep onset']);
      const [main] = nights.sort((a, b) => length(b) - length(a));
      const woken = main ? dateOf(localMs(main['Wake onset'])) : midpoint;
      const date = taken.has(woken) && midpoint > woken && !taken.has(midpoint) ? midpoint : woken;
      taken.add(date);
      return date;
    });
  }

  it.each([21, 22, 23])('agrees with the day rule applied to the files (person %i)', (seed) => {
    const made = generateExport({ days: 1200, seed });
    const dates = datesOf(rowsOf(made));
    const { days, counts } = made.truth;
    expect(counts.cycles).toBe(dates.length);
    expect([...new Set(dates)].sort()).toEqual(days.map((day) => day.date));
    const shared = days.filter((day) => day.cyclesInDay === 2);
    expect(shared).toHaveLength(dates.length - days.length);
    for (const { date } of shared) expect(dates.filter((other) => other === date)).toHaveLength(2);
  });

  it('counts what is in the files', () => {
    const { files, counts, sums } = everything.truth;
    for (const kind of KINDS) expect(files[kind].rows).toBe(rows[kind].length);
    expect(files.journal.rows).toBe(
      counts.journalAnswers + files.journal.duplicates + files.journal.unattributable,
    );
    const total = (kind: (typeof KINDS)[number], column: string) =>
      rows[kind].reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total('cycles', 'Recovery score %')).toBe(sums.recoveryPct);
    expect(total('cycles', 'Day Strain')).toBeCloseTo(sums.strain, 6);
    expect(total('workouts', 'Duration (min)')).toBe(sums.workoutMin);
    expect(total('sleeps', 'Asleep duration (min)')).toBe(sums.asleepMin + sums.napMin);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(everything.truth))).toEqual(everything.truth);
  });

  it('knows nothing of quirks that are off', () => {
    const plain = generateExport({ days: 400, seed: 21, quirks: new Set() });
    const { counts, files, days } = plain.truth;
    expect(QUIRKS).toHaveLength(7);
    expect(counts.naps).toBe(0);
    expect(files.journal).toMatchObject({ duplicates: 0, unattributable: 0 });
    expect(new Set(days.map((day) => day.offsetMin)).size).toBe(1);
    expect(days.every((day) => day.cyclesInDay === 1 && !day.partial)).toBe(true);
    const only = (quirk: Quirk) => generateExport({ days: 400, seed: 21, quirks: new Set([quirk]) }).truth;
    expect(only('naps').counts.naps).toBeGreaterThan(10);
    expect(only('open').days.filter((day) => day.partial)).toHaveLength(1);
  });
});
