import fc from 'fast-check';
import { codeOf, refusal } from '../fixtures/export-of';
import type { CsvRow } from './csv-table';
import { readHeader, readRows } from './csv-table';
import { MAX_COLUMNS, MAX_RECORD_CHARACTERS, MAX_ROWS } from './limits';

function rowsOf(text: string): CsvRow[] {
  const header = readHeader(text, 'f.csv');
  return header ? [...readRows(text, header, 'f.csv')].flat() : [];
}

describe('readHeader', () => {
  it('takes the first line that is not blank', () => {
    expect(readHeader('\n  \r\na;b\n1;2', 'f')).toEqual({ cells: ['a', 'b'], delimiter: ';' });
    expect(readHeader('', 'f')).toBeNull();
    expect(readHeader(' \n\r\n', 'f')).toBeNull();
  });

  it('keeps an unnamed first column of a table separated by tabs', () => {
    expect(readHeader('\ta\tb\n0\t1\t2', 'f')).toEqual({ cells: ['', 'a', 'b'], delimiter: '\t' });
  });

  it('unquotes', () => {
    expect(readHeader('Texto,"Respondió ""Sí""",Notas\n', 'f')?.cells).toEqual([
      'Texto',
      'Respondió "Sí"',
      'Notas',
    ]);
  });

  it('is bounded in length and columns', () => {
    const columns = (count: number): string => Array.from({ length: count }, (_, i) => `c${i}`).join(',');
    expect(readHeader(columns(MAX_COLUMNS), 'f')?.cells).toHaveLength(MAX_COLUMNS);
    expect(codeOf(() => readHeader(columns(MAX_COLUMNS + 1), 'f'))).toBe('file_too_large');
    expect(codeOf(() => readHeader('x'.repeat(MAX_RECORD_CHARACTERS + 1), 'f'))).toBe('file_too_large');
    expect(codeOf(() => readHeader(`"${'x\n'.repeat(MAX_RECORD_CHARACTERS)}"`, 'f'))).toBe('file_too_large');
  });
});

describe('readRows', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['lone CR', 'a,b\r1,2\r3,4\r'],
    ['mixed ends', 'a,b\r\n1,2\n3,4'],
    ['no final newline', 'a,b\n1,2\n3,4'],
    ['blank lines behind', 'a,b\n1,2\n3,4\n\n  \n\n'],
  ])('reads %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  it('counts lines through blank ones and quoted newlines', () => {
    expect(rowsOf('a,b\n\n1,"x\r\ny\rz"\n\n3,4\n')).toEqual([
      { line: 3, cells: ['1', 'x\r\ny\rz'] },
      { line: 7, cells: ['3', '4'] },
    ]);
  });

  it('reads quoted delimiters, quotes and spaces behind a closing quote', () => {
    expect(rowsOf('a,b\n"1,5","say ""hi"""\n"x" ,y\n')).toEqual([
      { line: 2, cells: ['1,5', 'say "hi"'] },
      { line: 3, cells: ['x', 'y'] },
    ]);
  });

  it('takes a quote inside a cell as a letter', () => {
    expect(rowsOf('a,b\n5" nail,2\n')).toEqual([{ line: 2, cells: ['5" nail', '2'] }]);
  });

  it('loses one line to quotes that make no sense, not the file', () => {
    expect(rowsOf('a,b\n1,"x"y\n3,4\n5,"open\n7,"8"\n')).toEqual([
      { line: 2, fault: 'malformed_quotes' },
      { line: 3, cells: ['3', '4'] },
      { line: 4, fault: 'malformed_quotes' },
      { line: 5, cells: ['7', '8'] },
    ]);
  });

  it('says where a quote opens that is never closed', () => {
    const rejected = refusal(() => rowsOf('a,b\n1,2\n3,"x\n5,6\n'));
    expect(rejected.code).toBe('unreadable_csv');
    expect(rejected.places[0]).toMatchObject({ file: 'f.csv', line: 3 });
  });

  it('skips a row that is too long', () => {
    const long = 'x'.repeat(MAX_RECORD_CHARACTERS);
    expect(rowsOf(`a,b\n1,${long}\n3,4\n`)).toEqual([
      { line: 2, fault: 'row_too_long' },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  it('reads MAX_ROWS rows and no more', () => {
    expect(rowsOf('a\n' + '1\n'.repeat(MAX_ROWS))).toHaveLength(MAX_ROWS);
    expect(codeOf(() => rowsOf('a\n' + '1\n'.repeat(MAX_ROWS + 1)))).toBe('file_too_large');
  });

  it('gives back whatever cells were written, in any delimiter and line end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r', ' ', '0') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, end) => {
          const quoted = (cells: string[]): string =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
          const text = [`h${delimiter}h`, ...rows.map(quoted)].join(end);
          expect(rowsOf(text).map((read) => ('cells' in read ? read.cells : null))).toEqual(rows);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reports every line of any text exactly once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, (body) => {
        let rows: CsvRow[];
        try {
          rows = rowsOf(`h,h\n${body}`);
        } catch (error) {
          expect(
            codeOf(() => {
              throw error;
            }),
          ).toBe('unreadable_csv');
          return;
        }
        const lines = rows.map((row) => row.line);
        expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });
});
