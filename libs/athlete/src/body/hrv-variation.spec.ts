import { median } from '@whoop/statistics';
import { hrvVariation } from './hrv-variation';

/** ln(ms) that swings by `swing` from night to night around 4. */
const swinging = (count: number, swing: number): number[] =>
  Array.from({ length: count }, (_, t) => 4 + (t % 2 === 0 ? swing : -swing));

describe('hrvVariation', () => {
  it("holds the week's CV against the median of the 60 days before", () => {
    const { cvPct, cvRatio } = hrvVariation([...swinging(60, 0.1), ...swinging(8, 0.3)]);
    const usual = median(cvPct.slice(0, 60).filter((value) => value !== null)) ?? NaN;
    expect(cvPct[67]).toBeCloseTo(3 * (cvPct[59] ?? NaN), 0);
    expect(cvRatio[60]).toBeCloseTo((cvPct[60] ?? NaN) / usual, 9);
    expect(cvRatio[67]).toBeGreaterThan(2.5);
  });

  it('needs 5 nights for a CV and 20 earlier CVs for a ratio', () => {
    const { cvPct, cvRatio } = hrvVariation(swinging(40, 0.1));
    expect(cvPct.findIndex((value) => value !== null)).toBe(4);
    expect(cvRatio.findIndex((value) => value !== null)).toBe(24);
  });

  it('has no ratio where nothing has varied', () => {
    const { cvPct, cvRatio } = hrvVariation(new Array<number>(40).fill(4));
    expect(cvPct[39]).toBe(0);
    expect(cvRatio[39]).toBeNull();
  });

  it('knows nothing of unknown nights', () => {
    expect(hrvVariation([null, null])).toEqual({ cvPct: [null, null], cvRatio: [null, null] });
  });
});
