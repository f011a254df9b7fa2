import { csvOf } from './figure-table';

it('writes unknown as nothing, quotes what needs it and keeps 0', () => {
  const text = csvOf({
    columns: ['Day', 'Note, short'],
    rows: [
      ['2026-07-12', null],
      ['say "hi"', 0],
      ['two\nlines', -1.5],
    ],
  });
  expect(text).toBe('Day,"Note, short"\r\n2026-07-12,\r\n"say ""hi""",0\r\n"two\nlines",-1.5\r\n');
});

it('runs no formula in a spreadsheet', () => {
  expect(csvOf({ columns: ['a'], rows: [['=1+1'], ['@x']] })).toBe("a\r\n'=1+1\r\n'@x\r\n");
});
