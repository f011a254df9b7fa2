import { bytesOf, codeOf, csvOf, exportOf, refusal, warned } from './fixtures/export-of';
import { CYCLES_V2, JOURNAL, LOCALISED_CYCLES, SLEEPS_V2, WORKOUTS_V3 } from './fixtures/headers';
import { readExport } from './read-export';
import { readFiles } from './whoop-export/read-files';

const CYCLE = '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC+02:00';
const CYCLE_ROW = `${CYCLE},61,52,71,,,11.4,2410,158,71,,,,,,,,,,,,,,`;
const SLEEP_ROW = `${CYCLE},2031-05-08 23:12:40,2031-05-09 07:03:11,,,,,,,,,,,,,false`;
const cycles = `${CYCLES_V2}\n${CYCLE_ROW}\n`;
const sleeps = `${SLEEPS_V2}\n${SLEEP_ROW}\n`;

describe('an export of several files', () => {
  it('joins them and says which are missing', () => {
    const { records, report, coverage } = exportOf({ 'cycles.csv': cycles, 'sleeps.csv': sleeps });
    expect(report.counts).toEqual({ cycles: 1, sleeps: 1, workouts: 0, journal: 0 });
    expect(records.sleeps[0]!.cycleStartUtcMs).toBe(records.cycles[0]!.startUtcMs);
    expect(report.warnings.map(({ code, message }) => [code, /no (\w+) file/.exec(message)?.[1]])).toEqual([
      ['missing_file', 'workouts'],
      ['missing_file', 'journal'],
    ]);
    expect([coverage.workouts, coverage.journal]).toEqual([null, null]);
    expect(coverage.sleeps).toEqual(coverage.cycles);
  });

  it('lets a header without rows speak for the whole span: no workouts is not unknown workouts', () => {
    const { coverage, report } = exportOf({ 'cycles.csv': cycles, 'workouts.csv': `${WORKOUTS_V3}\n` });
    expect(coverage.workouts).toEqual([
      Date.parse('2031-05-08T21:12:40Z'),
      Date.parse('2031-05-09T20:50:01Z'),
    ]);
    expect(warned(report, 'no_workouts')).toBe(1);
  });

  it('lends a timezone from the same cycle in another file', () => {
    const zoneless = cycles.replace('Cycle timezone,', '').replace('UTC+02:00,', '');
    const { records, report } = exportOf({ 'cycles.csv': zoneless, 'sleeps.csv': sleeps });
    expect(records.cycles[0]).toMatchObject({ offsetMin: 120, offsetKnown: false });
    expect(records.sleeps[0]!.cycleStartUtcMs).toBe(records.cycles[0]!.startUtcMs);
    expect(report.counts.cycles).toBe(1);
  });

  it('merges two files of one kind', () => {
    const another = SLEEP_ROW.replaceAll('2031-05-09', '2031-05-10').replaceAll('2031-05-08', '2031-05-09');
    const later = [SLEEPS_V2, SLEEP_ROW, another].join('\n');
    const { report } = exportOf({ 'sleeps.csv': sleeps, 'sleeps (1).csv': later });
    expect(report.counts.sleeps).toBe(2);
    expect(report.issueCounts).toEqual({ duplicate_row: 1 });
    expect(warned(report, 'repeated_kind')).toBe(1);
  });

  it('warns of naps shown as nights only where no sleeps file tells them apart', () => {
    const nap = CYCLE_ROW.replace(',,,,,,,,,,,,,,', ',2031-05-09 14:00:00,2031-05-09 15:00:00,,,,,,,,,,,,');
    const napped = `${CYCLES_V2}\n${nap}\n`;
    expect(warned(exportOf({ 'cycles.csv': napped }).report, 'sleep_may_be_a_nap')).toBe(1);
    const { report } = exportOf({ 'cycles.csv': napped, 'sleeps.csv': sleeps });
    expect(warned(report, 'sleep_may_be_a_nap')).toBe(0);
  });

  it('lists issues by file and line, whenever they were found', () => {
    const impossible = CYCLE_ROW.replace(',61,', ',161,').replaceAll('05-0', '06-0');
    const { report } = exportOf({
      'sleeps.csv': `${sleeps}${SLEEP_ROW}\n${SLEEP_ROW.replace('false', 'perhaps')}\n`,
      'cycles.csv': `${CYCLES_V2}\n${impossible}\n${CYCLE_ROW}\n${CYCLE_ROW}\n`,
    });
    expect(report.issues.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['sleeps.csv', 3, 'duplicate_row'],
      ['sleeps.csv', 4, 'unreadable_boolean'],
      ['sleeps.csv', 4, 'nap_assumed'],
      ['sleeps.csv', 4, 'duplicate_row'],
      ['cycles.csv', 2, 'out_of_range'],
      ['cycles.csv', 4, 'duplicate_row'],
    ]);
  });

  it('reads files of different languages and mentions it', () => {
    const german = `${LOCALISED_CYCLES.de}\n${CYCLE_ROW}\n`;
    const { report } = exportOf({ 'physiologische_zyklen.csv': german, 'sleeps.csv': sleeps });
    expect(report.files.map(({ language }) => language)).toEqual(['de', 'en']);
    expect(warned(report, 'mixed_languages')).toBe(1);
  });

  it('leaves empty and foreign files aside and lists them', () => {
    const { report } = exportOf({ 'sleeps.csv': '', 'cycles.csv': cycles, 'other.csv': 'a,b\n1,2\n' });
    expect(report.ignoredEntries.map(({ name }) => name)).toEqual(['sleeps.csv', 'other.csv']);
    expect(warned(report, 'missing_file')).toBe(3);
  });

  it('refuses what holds no WHOOP file and names what it holds', () => {
    const rejected = refusal(() => exportOf({ 'a.csv': 'x\n1', 'b.csv': '' }));
    expect(rejected.code).toBe('not_a_whoop_export');
    expect(rejected.message).toContain('"a.csv", "b.csv"');
    expect(codeOf(() => exportOf({}))).toBe('not_a_whoop_export');
  });

  it('refuses all when one file cannot be trusted', () => {
    expect(
      codeOf(() => exportOf({ 'cycles.csv': cycles, 'journal_entries.csv': `${JOURNAL}\n${CYCLE},"Q` })),
    ).toBe('unreadable_csv');
  });

  it('tells how far it has come, rising to 1', () => {
    const seen: number[] = [];
    const file = (name: string, text: string): { name: string; size: number; read: () => Uint8Array } => ({
      name,
      size: text.length,
      read: () => bytesOf(text),
    });
    const journal = `${JOURNAL}\n${Array.from({ length: 2500 }, (_, i) => `${CYCLE},Question ${i},true,`).join('\n')}`;
    readFiles(
      { files: [file('a', journal), file('b', cycles)], ignored: null },
      { latestMs: Infinity, onProgress: (fraction) => seen.push(fraction) },
    );
    expect(seen.length).toBeGreaterThan(4);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
    expect(seen[0]!).toBeLessThan(0.5);
  });

  it('gives the same for the same bytes', () => {
    const both = { 'cycles.csv': cycles, 'sleeps.csv': sleeps };
    expect(exportOf(both)).toEqual(exportOf(both));
  });
});

describe('an upload that is no archive', () => {
  it('reads one CSV without missing the others', () => {
    const { report, coverage } = csvOf(CYCLES_V2, CYCLE_ROW);
    expect(report.warnings).toEqual([]);
    expect(coverage.sleeps).toBeNull();
  });

  it.each([
    ['nothing', [], 'not_a_zip', 'empty'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'not_a_zip', 'PDF'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'not_a_zip', 'gzip'],
    ['random bytes', [1, 2, 3, 4, 5, 250, 251], 'not_a_zip', 'not text'],
    ['plain text', [...bytesOf('hello world')], 'not_a_whoop_export', 'text'],
    ['one byte', [65], 'not_a_whoop_export', 'text'],
    ['blank lines', [10, 10], 'not_a_whoop_export', 'text'],
  ])('refuses %s', (_, bytes, code, word) => {
    const rejected = refusal(() => readExport(Uint8Array.from(bytes)));
    expect(rejected.code).toBe(code);
    expect(rejected.message).toContain(word);
  });
});
