import { bytesOf, refusal } from './fixtures/export-of';
import { JOURNAL, SLEEPS_V2, WORKOUTS_V3 } from './fixtures/headers';
import { readExport } from './read-export';
import type { ExportContents } from './whoop-export/assemble';

const LATEST = Date.parse('2031-05-09T20:00:00Z');
const readBefore = (latestMs: number, ...lines: string[]): ExportContents =>
  readExport(bytesOf(lines.join('\n')), { latestMs });

const cycles = (...starts: string[]): string[] => [
  'Cycle start time,Cycle end time,Cycle timezone,Day Strain',
  ...starts.map((start) => `${start},,UTC+02:00,5`),
];
const PAST = '2031-05-01 23:00:00';

describe('rows in the future', () => {
  it('are those that begin after the latest instant, in their own offset', () => {
    const { records, report } = readBefore(
      LATEST,
      ...cycles(PAST, '2031-05-09 22:00:00', '2031-05-09 22:00:01'),
    );
    expect(records.cycles).toHaveLength(2);
    expect(report.issues).toMatchObject([
      { line: 4, column: 'Cycle start time', effect: 'row_skipped', code: 'in_the_future' },
    ]);
    expect(report.files[0]).toMatchObject({ rowsRead: 3, rowsUsed: 2, rowsSkipped: 1 });
    expect(report.range).toEqual({ firstDay: '2031-05-01', lastDay: '2031-05-09' });
  });

  it.each([
    ['sleeps', SLEEPS_V2, (day: string) => `,,UTCZ,${day} 01:00:00,${day} 08:00:00,,,,,,,,,,,,,false`],
    ['workouts', WORKOUTS_V3, (day: string) => `,,UTCZ,${day} 08:00:00,${day} 09:00:00,60,Running,,,,,,,,,,`],
    ['journal', JOURNAL, (day: string) => `${day} 01:00:00,,UTCZ,Question,true,`],
  ] as const)('are skipped in %s', (kind, header, row) => {
    const { records, report } = readBefore(LATEST, header, row('2031-05-08'), row('2031-05-10'));
    expect(records[kind]).toHaveLength(1);
    expect(report.issueCounts).toEqual({ in_the_future: 1 });
  });

  it('are skipped without a timezone as well', () => {
    const zoneless = cycles(PAST, '2031-06-01 22:00:00').map((line) => line.replace('UTC+02:00', ''));
    expect(readBefore(LATEST, ...zoneless).report.issueCounts).toEqual({
      assumed_offset: 1,
      in_the_future: 1,
    });
  });

  it('leave an end in the future empty, so that it does not make the export the newest', () => {
    const [header, row] = cycles(PAST) as [string, string];
    const { records, report, lastInstantMs } = readBefore(
      LATEST,
      header,
      row.replace(',,', ',2031-05-09 22:00:01,'),
    );
    expect(records.cycles[0]!.endUtcMs).toBeNull();
    expect(report.issues).toMatchObject([{ effect: 'cell_nulled', code: 'in_the_future' }]);
    expect(lastInstantMs).toBe(Date.parse('2031-05-01T21:00:00Z'));
  });

  it('do not end a cycle that only other rows name', () => {
    const row = (end: string): string => `${PAST},${end},UTCZ,Question,true,`;
    const endOf = (end: string): number | null =>
      readBefore(LATEST, JOURNAL, row(end)).records.cycles[0]!.endUtcMs;
    expect(endOf('2031-05-02 23:00:00')).toBe(Date.parse('2031-05-02T23:00:00Z'));
    expect(
      readBefore(Date.parse('2031-05-02T00:00:00Z'), JOURNAL, row('2031-05-02 23:00:00')).records.cycles,
    ).toMatchObject([{ endUtcMs: null }]);
  });

  it('make a file that lies in the future as a whole unusable', () => {
    const rejected = refusal(() => readBefore(LATEST, ...cycles('2032-05-01 23:00:00')));
    expect(rejected.code).toBe('too_many_bad_rows');
    expect(rejected.places[0]!.message).toContain('future');
  });

  it('are as good as any where the reader does not know the time', () => {
    expect(readExport(bytesOf(cycles('2099-05-01 23:00:00').join('\n'))).records.cycles).toHaveLength(1);
  });
});
