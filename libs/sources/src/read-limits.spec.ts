import { codeOf, exportOf, refusal } from './fixtures/export-of';
import { JOURNAL } from './fixtures/headers';

const MAX_CYCLES = 20_000;
const MAX_ROWS = 120_000;
const start = (index: number): string =>
  new Date(Date.UTC(1990, 0, 1) + index * 4 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const cyclesFile = (count: number): string =>
  [
    'Cycle start time,Cycle timezone,Day Strain',
    ...Array.from({ length: count }, (_, i) => `${start(i)},UTCZ,5`),
  ].join('\n');
const answers = (count: number, cycleOf: (index: number) => number): string =>
  [
    JOURNAL,
    ...Array.from({ length: count }, (_, i) => `${start(cycleOf(i))},,UTCZ,Question ${i},true,`),
  ].join('\n');

describe('the size of an export', () => {
  it('is bounded in cycles', () => {
    expect(exportOf({ 'cycles.csv': cyclesFile(MAX_CYCLES) }).records.cycles).toHaveLength(MAX_CYCLES);
    const rejected = refusal(() => exportOf({ 'cycles.csv': cyclesFile(MAX_CYCLES + 1) }));
    expect(rejected.code).toBe('file_too_large');
    expect(rejected.message).toContain('20000 cycles');
  });

  it('is bounded in cycles that only answers name', () => {
    const files = (count: number): Record<string, string> => ({
      'journal_entries.csv': answers(count, (i) => i),
    });
    expect(exportOf(files(MAX_CYCLES)).records.cycles).toHaveLength(MAX_CYCLES);
    expect(codeOf(() => exportOf(files(MAX_CYCLES + 1)))).toBe('file_too_large');
  });

  it('is bounded in rows of all files together', () => {
    const half = answers(MAX_ROWS / 2, (i) => i % 100);
    const files = (more: number): Record<string, string> => ({
      'a.csv': half,
      'b.csv': half + `\n${start(0)},,UTCZ,One more?,true,`.repeat(more),
    });
    expect(exportOf(files(0)).report.files.map(({ rowsRead }) => rowsRead)).toEqual([
      MAX_ROWS / 2,
      MAX_ROWS / 2,
    ]);
    expect(codeOf(() => exportOf(files(1)))).toBe('file_too_large');
  });
});
