import { floatArray } from './float-array';

it('is a header of 20 bytes and 12 for each number, 4 for each null', () => {
  expect(floatArray([1.5, null, -2]).toString('hex')).toBe(
    [
      '00000001', // one dimension
      '00000001', // with nulls
      '000002bd', // of float8
      '00000003', // of three
      '00000001', // from one on
      '00000008' + '3ff8000000000000',
      'ffffffff',
      '00000008' + 'c000000000000000',
    ].join(''),
  );
});

it.each([undefined, NaN, Infinity, -Infinity, '1'])('refuses %s', (value) => {
  expect(() => floatArray([1, value])).toThrow(TypeError);
});
