import { csvOf } from './csv';

it('quotes what needs it, leaves unknown empty and defuses formulas, but no numbers', () => {
  expect(
    csvOf(
      ['date', 'note', 'value'],
      [
        ['2024-01-01', 'a, "b"', -3.5],
        ['=1+1', null, true],
        ['-x', undefined, 0],
      ],
    ),
  ).toBe('date,note,value\r\n2024-01-01,"a, ""b""",-3.5\r\n\'=1+1,,true\r\n\'-x,,0\r\n');
});
