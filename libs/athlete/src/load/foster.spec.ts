import golden from '../fixtures/golden.json';
import { fosterMonotony } from './foster-monotony';
import { fosterWeeks } from './foster-weeks';

const { A7, A8, A9 } = golden.vectors;

describe('fosterMonotony', () => {
  it.each([
    ['A7: mean over sample deviation', A7],
    ['A8: 10 where no day differs', A8],
    ['A9: null of a week of rest', A9],
  ])('gives the golden vector %s', (_title, { input, expected, tol }) => {
    const week = fosterMonotony(input.load, 6);
    for (const [name, value] of Object.entries(expected)) {
      const actual = week[name as keyof typeof week];
      if (value === null) expect(actual).toBeNull();
      else expect(Math.abs((actual ?? NaN) - value)).toBeLessThanOrEqual(tol);
    }
  });

  it('needs 6 of 7 days and makes a week of their mean', () => {
    expect(fosterMonotony([100, 120, null, 80, 100, 110, 90], 6).weekLoad).toBeCloseTo(700, 9);
    expect(fosterMonotony([100, 120, null, 80, null, 110, 90], 6)).toEqual({
      weekLoad: null,
      mean: null,
      sd: null,
      monotony: null,
      strain: null,
    });
  });

  it('is at most 10', () => {
    expect(fosterMonotony([100, 100, 100, 100, 100, 100, 101], 6).monotony).toBe(10);
  });
});

describe('fosterWeeks', () => {
  const alternating = (count: number, low: number, high: number): number[] =>
    Array.from({ length: count }, (_, t) => (t % 2 === 0 ? low : high));

  it('calls a week monotonous from 2.0 on where the own weeks are less alike', () => {
    const { monotony, monotonyHighFrom } = fosterWeeks(alternating(40, 10, 200));
    expect(Math.max(...monotony.map((value) => value ?? 0))).toBeLessThan(2);
    expect(monotonyHighFrom.findIndex((value) => value !== null)).toBe(25);
    expect(monotonyHighFrom[39]).toBe(2);
  });

  it("takes the athlete's own 90th percentile where it is higher, of earlier weeks alone", () => {
    const { monotony, monotonyHighFrom } = fosterWeeks([
      ...alternating(60, 80, 120),
      ...new Array<number>(7).fill(100),
    ]);
    expect(monotony[66]).toBe(10);
    const [odd, even] = [monotony[59] ?? 0, monotony[58] ?? 0];
    expect(Math.abs((monotonyHighFrom[60] ?? NaN) - Math.max(odd, even))).toBeLessThan(1e-9);
    expect(odd).toBeGreaterThan(4);
  });

  it('has the median of the loads of 90 earlier weeks, from 20 on', () => {
    const { weekLoad, weekLoadMedian90d } = fosterWeeks([...new Array<number>(26).fill(100), 500]);
    expect(weekLoadMedian90d.slice(24)).toEqual([null, 700, 700]);
    expect(weekLoad[26]).toBeCloseTo(1100, 9);
  });
});
