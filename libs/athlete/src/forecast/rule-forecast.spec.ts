import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { ruleForecast } from './rule-forecast';

const { P1 } = golden.vectors;
const pct = fc.double({ min: 0, max: 100, noNaN: true });
const z = fc.option(fc.double({ min: -5, max: 5, noNaN: true }));

describe('ruleForecast', () => {
  it('gives the golden vector P1', () => {
    P1.input.forEach((input, i) => {
      expect(Math.abs(ruleForecast(input) - (P1.expected[i] ?? NaN))).toBeLessThanOrEqual(P1.tol);
    });
  });

  it('takes an unknown recovery and an unknown load as usual', () => {
    expect(ruleForecast({ mean30: 61, recToday: null, loadZ: null })).toBe(61);
    expect(ruleForecast({ mean30: 61, recToday: null, loadZ: 1 })).toBe(56);
  });

  it('ends at 1 and 99', () => {
    expect(ruleForecast({ mean30: 3, recToday: 0, loadZ: 5 })).toBe(1);
    expect(ruleForecast({ mean30: 98, recToday: 100, loadZ: -5 })).toBe(99);
  });

  it('never rises with more load and never falls with more recovery', () => {
    fc.assert(
      fc.property(pct, pct, z, fc.double({ min: 0, max: 20, noNaN: true }), (mean30, rec, loadZ, more) => {
        const forecast = ruleForecast({ mean30, recToday: rec, loadZ });
        expect(ruleForecast({ mean30, recToday: rec, loadZ: (loadZ ?? 0) + more })).toBeLessThanOrEqual(
          forecast,
        );
        expect(ruleForecast({ mean30, recToday: rec + more, loadZ })).toBeGreaterThanOrEqual(forecast);
      }),
      { numRuns: 1000 },
    );
  });
});
