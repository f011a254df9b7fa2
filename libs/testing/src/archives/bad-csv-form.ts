import type { BadInput } from './bad-input';
import { accepted, rejected } from './bad-input';
import {
  ANSWER_ROW,
  CLOSED_ROW,
  CYCLES,
  CYCLES_HEADER,
  JOURNAL,
  JOURNAL_HEADER,
  SLEEPS,
  SLEEPS_HEADER,
  WHOOP_FILES,
  WORKOUTS,
  WORKOUTS_HEADER,
} from './whoop-texts';
import { zipOf } from './zip-writer';

const MIB = 1024 * 1024;
const text = (content: string): Buffer => Buffer.from(content);
const lines = (...rows: string[]): Buffer => text(`${rows.join('\n')}\n`);
const inZip = (name: string, data: string | Uint8Array): Buffer => zipOf([{ name, data }]);
const utf16 = (content: string): Buffer => Buffer.from(content, 'utf16le');
const otherDelimiter = (content: string, delimiter: string): string =>
  content.replaceAll(',', delimiter).replaceAll(/(\d)\.(\d)/g, '$1,$2');
const openQuote = (mebibytes: number): Buffer =>
  lines(
    JOURNAL_HEADER,
    `${ANSWER_ROW}"open`,
    `${ANSWER_ROW}\n`.repeat(Math.floor((mebibytes * MIB) / (ANSWER_ROW.length + 1))),
  );

/** CSV files that are unusual, damaged or hostile in form (reliability c.2 77-96, whoop-format 11). */
export const BAD_CSV_FORM: readonly BadInput[] = [
  rejected('c2-77', 'an archive of one empty file', 'not_a_whoop_export', () => inZip('sleeps.csv', '')),
  accepted(
    'c2-77-one',
    'one empty file among others',
    { counts: { sleeps: 0, cycles: 2 }, ignored: ['sleeps.csv'], warnings: ['missing_file'] },
    () => zipOf([WHOOP_FILES[1]!, { name: 'sleeps.csv', data: '' }]),
  ),
  accepted(
    'c2-78',
    'headers only',
    { counts: { cycles: 0, sleeps: 0, workouts: 0, journal: 0 }, warnings: ['no_workouts'] },
    () =>
      zipOf([
        { name: 'physiological_cycles.csv', data: CYCLES_HEADER },
        { name: 'sleeps.csv', data: SLEEPS_HEADER },
        { name: 'workouts.csv', data: WORKOUTS_HEADER },
        { name: 'journal_entries.csv', data: JOURNAL_HEADER },
      ]),
  ),
  accepted('c2-79', 'one column', { counts: { cycles: 1 } }, () =>
    lines('Cycle start time', '2025-05-08 23:12:40'),
  ),
  rejected('c2-79-none', 'one unknown column', 'not_a_whoop_export', () => lines('Value', '1')),
  rejected('c2-80', 'no known header', 'not_a_whoop_export', () => lines('a,b,c', '1,2,3')),
  rejected('c2-80-named', 'no known header under a WHOOP name', 'unexpected_schema', () =>
    inZip('sleeps.csv', 'a,b\n1,2\n'),
  ),
  rejected('c2-81', 'a known header twice', 'unexpected_schema', () =>
    lines(`${CYCLES_HEADER},Day Strain`, `${CLOSED_ROW},5`),
  ),
  accepted(
    'c2-82',
    'headers named like object properties',
    { counts: { cycles: 1 }, issueCounts: {}, warnings: ['unknown_columns'] },
    () => lines(`__proto__,constructor,toString,${CYCLES_HEADER}`, `x,y,z,${CLOSED_ROW}`),
  ),
  accepted('c2-83', '__proto__ twice', { counts: { cycles: 1 } }, () =>
    lines(`__proto__,__proto__,${CYCLES_HEADER}`, `x,y,${CLOSED_ROW}`),
  ),
  accepted('c2-84', 'byte order mark', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    text(`\ufeff${CYCLES}`),
  ),
  accepted('c2-85-le', 'UTF-16 with its mark', { counts: { journal: 2 }, issueCounts: {} }, () =>
    utf16(`\ufeff${JOURNAL}`),
  ),
  accepted('c2-85-be', 'big-endian UTF-16 with its mark', { counts: { journal: 2 } }, () =>
    utf16(`\ufeff${JOURNAL}`).swap16(),
  ),
  rejected('c2-85-bare', 'UTF-16 without its mark', 'unreadable_text', () => utf16(CYCLES)),
  rejected('c2-86', 'Latin-1', 'unreadable_text', () =>
    Buffer.from(`${JOURNAL}${ANSWER_ROW}für mich`, 'latin1'),
  ),
  accepted('c2-87', 'NUL in a note', { counts: { journal: 1 }, issueCounts: { nul_removed: 1 } }, () =>
    lines(JOURNAL_HEADER, `${ANSWER_ROW}a\0b`),
  ),
  accepted('c2-88', 'CR only', { counts: { sleeps: 2 }, issueCounts: {} }, () =>
    text(SLEEPS.replaceAll('\n', '\r')),
  ),
  accepted(
    'c2-88-long',
    '100,000 rows that end with CR only, in linear time',
    { counts: { journal: 100_000 } },
    () =>
      Buffer.from(
        [
          JOURNAL_HEADER,
          ...Array.from({ length: 100_000 }, (_, n) => ANSWER_ROW.replace('alcohol', `${n}`)),
        ].join('\r'),
      ),
  ),
  accepted('c2-89', 'mixed line ends', { counts: { sleeps: 2 }, issueCounts: {} }, () =>
    text(SLEEPS.replace('\n', '\r\n').trimEnd()),
  ),
  accepted('c2-90', 'semicolons and decimal commas', { counts: { cycles: 2 }, issueCounts: {} }, () =>
    text(otherDelimiter(CYCLES, ';')),
  ),
  accepted('c2-91', 'tabs', { counts: { workouts: 1 }, issueCounts: {} }, () =>
    text(otherDelimiter(WORKOUTS, '\t')),
  ),
  rejected('c2-92', 'a quote that opens in row 2 and never closes, 50 MB', 'file_too_large', () =>
    openQuote(50),
  ),
  rejected('c2-92-30', 'a quote that opens in row 2 and never closes, 30 MB', 'unreadable_csv', () =>
    openQuote(30),
  ),
  rejected('c2-93', '5 MB of quotes', 'unreadable_csv', () => lines(JOURNAL_HEADER, '"'.repeat(5 * MIB + 1))),
  rejected('c2-93-pairs', '5 MB of quotes that close', 'too_many_bad_rows', () =>
    lines(JOURNAL_HEADER, '"'.repeat(5 * MIB)),
  ),
  rejected('c2-94', 'one line of 30 MB', 'file_too_large', () => text('x'.repeat(30 * MIB))),
  rejected('c2-94-row', 'one row of 20 MB', 'too_many_bad_rows', () =>
    lines(JOURNAL_HEADER, `${ANSWER_ROW}${'x'.repeat(20 * MIB)}`),
  ),
  rejected('c2-94-64', 'a text of more than 32 MiB', 'file_too_large', () =>
    Buffer.alloc(32 * MIB + 1, CYCLES),
  ),
  rejected('c2-95', 'a million columns', 'file_too_large', () =>
    text(`${JOURNAL_HEADER}${',x'.repeat(1_000_000)}`),
  ),
  rejected('c2-95-201', '201 columns', 'file_too_large', () => text(`${JOURNAL_HEADER}${',x'.repeat(195)}`)),
  rejected('c2-96', 'two million rows', 'file_too_large', () =>
    text(`${JOURNAL_HEADER}\n${',,,,,x\n'.repeat(2_000_000)}`),
  ),
  rejected('f11-12', 'blank lines only', 'not_a_whoop_export', () => text('\n\n\n')),
  accepted(
    'f11-19',
    'blank lines and lines of commas behind',
    { counts: { sleeps: 2 }, issueCounts: {}, warnings: ['empty_rows'] },
    () => text(`${SLEEPS}\n${','.repeat(17)}\n\n`),
  ),
  accepted('f11-18', 'ragged rows', { counts: { cycles: 2 }, issueCounts: { ragged_row: 2 } }, () =>
    text(`${CYCLES}${CLOSED_ROW},1\n1,2\n`),
  ),
  accepted(
    'f11-17',
    'quotes that make no sense in one row',
    { counts: { journal: 2 }, issueCounts: { malformed_quotes: 1 } },
    () => text(`${JOURNAL}${ANSWER_ROW}"so" it was\n`),
  ),
  accepted('f11-45', 'a note of 1 MB', { counts: { journal: 2 }, issueCounts: { row_too_long: 1 } }, () =>
    text(`${JOURNAL}${ANSWER_ROW}"${'note\n'.repeat(200_000)}"\n`),
  ),
];
