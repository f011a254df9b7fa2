import { readNumber } from './number-cell';

describe('readNumber', () => {
  it.each([
    ['63', 63],
    ['63.0', 63],
    [' 63 ', 63],
    ['\u00a063', 63],
    ['63%', 63],
    ['63 %', 63],
    ['-70.25', -70.25],
    ['-0', 0],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['14.600000000000001', 14.600000000000001],
  ])('reads %j as %d', (cell, value) => {
    expect(readNumber(cell, false)).toBe(value);
  });

  it.each(['', '  ', 'NaN', 'nan', 'null', 'NULL', 'None', '-', '--', '—', 'n/a', 'N/A', '#N/A'])(
    'takes %j for no value, never for 0',
    (cell) => {
      expect(readNumber(cell, false)).toBeNull();
      expect(readNumber(cell, true)).toBeNull();
    },
  );

  it.each([
    '1e309',
    '1e5',
    'Infinity',
    '-Infinity',
    '0x10',
    '１２',
    '1,5',
    '6 3',
    '+5',
    '.5',
    '5.',
    '1,23,4',
    'abc',
    '6'.repeat(41),
  ])('refuses %j', (cell) => {
    expect(readNumber(cell, false)).toBe('unreadable_number');
  });

  describe('in a file that is not separated by commas', () => {
    it.each([
      ['61,5', 61.5],
      ['61.5', 61.5],
      ['-0,25', -0.25],
      ['0,125', 0.125],
      ['1.234,5', 1234.5],
      ['1,234.5', 1234.5],
      ['1234', 1234],
    ])('reads %j as %d', (cell, value) => {
      expect(readNumber(cell, true)).toBe(value);
    });

    it.each(['1,234', '1.234', '33,912'])('does not guess whether %j has thousands or decimals', (cell) => {
      expect(readNumber(cell, true)).toBe('ambiguous_number');
    });
  });
});
