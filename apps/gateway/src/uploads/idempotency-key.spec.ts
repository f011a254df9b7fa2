import { idempotencyKeyOf } from './idempotency-key';

it.each([
  ['"8e03978e-40d5"', '8e03978e-40d5'],
  ['8e03978e-40d5', '8e03978e-40d5'],
  [' "a b" ', 'a b'],
  ['x', 'x'],
  ['x'.repeat(255), 'x'.repeat(255)],
])('reads %j', (header, key) => {
  expect(idempotencyKeyOf(header)).toBe(key);
});

it('is null without the header', () => {
  expect(idempotencyKeyOf(undefined)).toBeNull();
});

it.each(['', '""', ' ', 'x'.repeat(256), 'ä', 'a\tb'])('refuses %j', (header) => {
  expect(() => idempotencyKeyOf(header)).toThrow('Idempotency-Key');
});
