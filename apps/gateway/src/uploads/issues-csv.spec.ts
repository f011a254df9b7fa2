import type { ImportIssue } from '@whoop/sources';
import { issuesCsv } from './issues-csv';

const issue = (changes: Partial<ImportIssue>): ImportIssue => ({
  file: 'sleeps.csv',
  line: 2,
  column: null,
  effect: 'row_skipped',
  code: 'duplicate_row',
  message: 'Twice.',
  ...changes,
});

it('has a header and one row per issue', () => {
  expect(issuesCsv([issue({}), issue({ line: 3, column: 'Nap' })])).toBe(
    'file,line,column,effect,code,message\r\n' +
      'sleeps.csv,2,,row_skipped,duplicate_row,Twice.\r\n' +
      'sleeps.csv,3,Nap,row_skipped,duplicate_row,Twice.\r\n',
  );
});

it.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\nx', `"'\nx"`],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
])('makes %j harmless', (column, cell) => {
  expect(issuesCsv([issue({ column })])).toContain(`sleeps.csv,2,${cell},row_skipped`);
});
