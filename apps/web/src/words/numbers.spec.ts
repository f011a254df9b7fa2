import { bytes, figure, percent, plural, signed } from './numbers';

it.each<[number | null | undefined, number, string]>([
  [null, 0, '–'],
  [undefined, 1, '–'],
  [Number.NaN, 0, '–'],
  [0, 0, '0'],
  [-0.4, 0, '0'],
  [-2.25, 1, '−2.3'],
  [1_234_567.5, 1, '1\u2009234\u2009567.5'],
])('writes %p with %p digits as %j', (value, digits, text) => {
  expect(figure(value, digits)).toBe(text);
});

it('signs changes, and leaves zero and unknown alone', () => {
  expect([signed(4.2), signed(-4.2), signed(0.2), signed(null)]).toEqual(['+4', '−4', '0', '–']);
});

it('writes shares, sizes and counts', () => {
  expect([
    percent(0.784),
    percent(null),
    bytes(18_750),
    bytes(2_400_000),
    plural(1, 'row'),
    plural(3, 'row'),
  ]).toEqual(['78\u2009%', '–', '19 kB', '2.4 MB', '1 row', '3 rows']);
});
