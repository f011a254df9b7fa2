import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { forecastConfidence } from './forecast-confidence';

const { P3 } = golden.vectors;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const residuals = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 });

describe('forecastConfidence', () => {
  it('gives the golden vector P3: (10 + 1) / (20 + 2), times completeness', () => {
    P3.input.forEach(({ absResiduals, completeness }, i) => {
      const confidence = forecastConfidence(absResiduals, completeness);
      expect(Math.abs(confidence - (P3.expected[i] ?? NaN))).toBeLessThanOrEqual(P3.tol);
    });
  });

  it('is 0.30 times completeness below 10 past forecasts', () => {
    expect(forecastConfidence([], 1)).toBe(0.3);
    expect(forecastConfidence([0, 0, 0, 0, 0, 0, 0, 0, 0], 0.5)).toBe(0.15);
  });

  it('counts an error of exactly 10 points as a hit', () => {
    expect(forecastConfidence(new Array<number>(10).fill(10), 1)).toBeCloseTo(11 / 12, 12);
    expect(forecastConfidence(new Array<number>(10).fill(10.001), 1)).toBeCloseTo(1 / 12, 12);
  });

  it('stays within 0.05 and 0.95 and never rises with missing inputs', () => {
    fc.assert(
      fc.property(residuals, share, share, (absResiduals, a, b) => {
        const less = forecastConfidence(absResiduals, Math.min(a, b));
        const more = forecastConfidence(absResiduals, Math.max(a, b));
        expect(less).toBeGreaterThanOrEqual(0.05);
        expect(more).toBeLessThanOrEqual(0.95);
        expect(less).toBeLessThanOrEqual(more);
      }),
      { numRuns: 1000 },
    );
  });
});
