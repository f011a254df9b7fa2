import { arrayLiteral } from './array-literal';

test.each([
  [[], '{}'],
  [[1, -2.5, 0, 1e-7, 1e21], '{1,-2.5,0,1e-7,1e+21}'],
  [[true, false, null], '{t,f,NULL}'],
  [['NULL', ''], '{"NULL",""}'],
  [['say "hi", {you}', 'back\\slash'], '{"say \\"hi\\", {you}","back\\\\slash"}'],
  [[{ hrvMs: 'a"b' }], '{"{\\"hrvMs\\":\\"a\\\\\\"b\\"}"}'],
])('%j is written as %s', (values, literal) => {
  expect(arrayLiteral(values)).toBe(literal);
});

test.each([undefined, NaN, Infinity, -Infinity])('%s is refused', (value) => {
  expect(() => arrayLiteral([1, value])).toThrow(TypeError);
});
