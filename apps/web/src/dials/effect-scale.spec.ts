import { effectScale } from './effect-scale';

it('holds 0 and what is too small to matter, whatever the effect', () => {
  const { at } = effectScale({ effect: -12, low: -20, high: -4, least: 4 });
  for (const value of [-20, -4, 0, 4]) {
    expect(at(value)).toBeGreaterThan(0);
    expect(at(value)).toBeLessThan(100);
  }
  expect(at(-20)).toBeLessThan(at(-4));
});

it('has a width also where nothing is known but a 0', () => {
  const { min, max } = effectScale({ effect: 0, low: null, high: null, least: 0 });
  expect(max).toBeGreaterThan(min);
});
