import fc from 'fast-check';
import { binEdges } from './bin-edges';

const sorted = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 120 }).map((values) => {
  return Float64Array.from(values).sort();
});

describe('binEdges', () => {
  it('gives each distinct value its own bin where there are enough bins', () => {
    expect([...binEdges(Float64Array.of(1, 2, 2, 4), 63)]).toEqual([1.5, 3]);
    expect([...binEdges(Float64Array.of(1, 2, 2, 4), 3)]).toEqual([1.5, 3]);
  });

  it('gives no edge where there is nothing to tell apart', () => {
    expect([...binEdges(Float64Array.of(5, 5, 5), 63)]).toEqual([]);
    expect([...binEdges(new Float64Array(0), 63)]).toEqual([]);
    expect([...binEdges(Float64Array.of(1, 2, 3), 1)]).toEqual([]);
  });

  it('makes bins of equal size out of distinct values', () => {
    const edges = binEdges(
      Float64Array.from({ length: 1_000 }, (_, value) => value),
      10,
    );
    expect([...edges]).toEqual([99.5, 199.5, 299.5, 399.5, 499.5, 599.5, 699.5, 799.5, 899.5]);
  });

  it('spends one bin on a value that fills half the column', () => {
    const values = Float64Array.from({ length: 200 }, (_, row) => Math.max(0, row - 100)).sort();
    const edges = binEdges(values, 11);
    expect(edges[0]).toBe(0.5);
    expect(edges).toHaveLength(10);
  });

  it('keeps neighbouring doubles apart', () => {
    const next = 1 + Number.EPSILON;
    const [edge] = binEdges(Float64Array.of(1, next), 63);
    expect(edge >= 1 && edge < next).toBe(true);
    // Halfway between these two rounds up to the upper one, which would then share the bin of the lower.
    const [lower, upper] = [1 + Number.EPSILON, 1 + 2 * Number.EPSILON];
    expect([...binEdges(Float64Array.of(lower, upper), 63)]).toEqual([lower]);
  });

  it('halves without overflow', () => {
    expect([...binEdges(Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE), 63)]).toEqual([0]);
    expect([...binEdges(Float64Array.of(1e308, 1.6e308), 63)]).toEqual([1.3e308]);
  });

  it('gives ascending edges, fewer than bins, with values between all of them', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: 1, max: 40 }), (values, bins) => {
        const edges = [...binEdges(values, bins), Infinity];
        expect(edges.length).toBeLessThanOrEqual(bins);
        edges.forEach((edge, index) => {
          const below = edges[index - 1] ?? -Infinity;
          expect(values.some((value) => value > below && value <= edge)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
