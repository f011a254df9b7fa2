import { effectPlotHeight, endsOf, type EffectRow } from './effect-plot';

const row = (effect: number, half: number): EffectRow => ({
  name: 'A habit',
  effect,
  low: effect - half,
  high: effect + half,
  nYes: 20,
  nNo: 40,
  verdict: 'open',
});

it('is symmetrical, so that left and right can be compared', () => {
  const { min, max } = endsOf([row(-12, 6), row(3, 5)], 4);
  expect(min).toBe(-max);
  expect(max).toBeGreaterThanOrEqual(18);
});

it('cuts a range that would squeeze all others, and never an effect', () => {
  const many = [row(0, 5), row(1, 6), row(-2, 5), row(0, 90)];
  expect(endsOf(many, 4).max).toBeLessThan(40);
  expect(endsOf([...many, row(70, 5)], 4).max).toBeGreaterThanOrEqual(80);
});

it('always shows what is too small to matter', () => {
  expect(endsOf([row(0, 0.1)], 1.5).max).toBeGreaterThanOrEqual(3);
  expect(endsOf([], 15).max).toBeGreaterThanOrEqual(30);
});

it('gives every row its place', () => {
  expect(effectPlotHeight(10) - effectPlotHeight(9)).toBe(30);
});
