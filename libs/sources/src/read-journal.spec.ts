import { csvOf, warned } from './fixtures/export-of';
import { JOURNAL } from './fixtures/headers';

const CYCLE = '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC+02:00';
const journalOf = (...lines: string[]): ReturnType<typeof csvOf> => csvOf(JOURNAL, ...lines);

describe('journal', () => {
  it('reads yes, no and a note without an answer', () => {
    const { journal } = journalOf(
      `${CYCLE},"Have any caffeine? ",true,`,
      `${CYCLE},Felt sick?,false,`,
      `${CYCLE},"Used a device (e.g., a mask)?",,"with, ""quotes""\nand 😀"`,
    ).records;
    expect(journal.map(({ question, answeredYes, notes }) => [question, answeredYes, notes])).toEqual([
      ['Felt sick?', false, null],
      ['Have any caffeine?', true, null],
      ['Used a device (e.g., a mask)?', null, 'with, "quotes"\nand 😀'],
    ]);
  });

  it('counts rows without a cycle, which genuine exports have, and does not refuse a file for them', () => {
    const { report } = journalOf(',,,Felt sick?,true,', ',,,Drank?,true,');
    expect(report.issueCounts).toEqual({ no_cycle_start: 2 });
    expect(report.files[0]).toMatchObject({ rowsRead: 2, rowsUsed: 0, rowsSkipped: 2 });
    expect(report.range).toBeNull();
  });

  it('stores an answer that stands twice once', () => {
    const { records, report } = journalOf(`${CYCLE},Felt sick?,true,`, `${CYCLE},Felt sick? ,TRUE,`);
    expect(records.journal).toHaveLength(1);
    expect(report.issueCounts).toEqual({ duplicate_row: 1 });
  });

  it('merges two answers to one question, whatever their order', () => {
    const rows = [`${CYCLE},Felt sick?,,a note`, `${CYCLE},Felt sick?,false,`];
    const there = journalOf(...rows);
    expect(there.records.journal).toMatchObject([{ answeredYes: false, notes: 'a note' }]);
    expect(journalOf(...rows.reverse()).records).toEqual(there.records);
    expect(warned(there.report, 'merged_rows')).toBe(1);
  });

  it('skips a row without a question', () => {
    const { report } = journalOf(`${CYCLE}, ,true,`, `${CYCLE},Felt sick?,true,`);
    expect(report.issueCounts).toEqual({ no_question: 1 });
  });

  it('keeps formulas and markup as text and removes zero bytes', () => {
    const { records, report } = journalOf(`${CYCLE},Felt\0 sick?,true,"=cmd()|<script>a\0b</script>"`);
    expect(records.journal[0]).toMatchObject({ question: 'Felt sick?', notes: '=cmd()|<script>ab</script>' });
    expect(report.issueCounts).toEqual({ nul_removed: 2 });
  });

  it('bounds a question, since it is part of a key', () => {
    const { records, report } = journalOf(`${CYCLE},${'é'.repeat(600)},true,`);
    expect(records.journal[0]!.question).toHaveLength(500);
    expect(report.issueCounts).toEqual({ text_shortened: 1 });
  });

  it('never quotes a cell in its report', () => {
    const { report } = journalOf(
      `${CYCLE},secret,secret,secret`,
      `secret,,,secret,secret,secret`,
      `${CYCLE},x,true,`,
    );
    expect(report.issues.length).toBeGreaterThan(1);
    expect(JSON.stringify(report)).not.toContain('secret');
  });
});
