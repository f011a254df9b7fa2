import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { burnoutRule } from './burnout';

const { H3, H4 } = golden.vectors;

describe('burnoutRule', () => {
  it.each([
    ['H3', H3],
    ['H4: weight 50 of the known parts is below 60', H4],
  ])('gives the golden vector %s', (_title, { input, expected, tol }) => {
    const { score, level, parts } = burnoutRule(input);
    if (expected.score === null) expect(score).toBeNull();
    else expect(Math.abs((score ?? NaN) - expected.score)).toBeLessThanOrEqual(tol);
    expect(level).toBe(expected.level);
    expect(parts.map(({ key }) => key)).toEqual(Object.keys(expected.parts));
    for (const { key, points } of parts) {
      const wanted = expected.parts[key as keyof typeof expected.parts];
      if (wanted === null) expect(points).toBeNull();
      else expect(Math.abs((points ?? NaN) - wanted)).toBeLessThanOrEqual(tol);
    }
  });

  it('is the weighted mean of H3 by hand', () => {
    const byHand = (40 * 25 + 50 * 20 + 40 * 15 + 50 * 15 + 40 * 15 + 20 * 10) / 100;
    expect(byHand).toBe(41.5);
    expect(burnoutRule(H3.input).score).toBeCloseTo(byHand, 9);
  });

  it('says why there is none, and how much is known', () => {
    expect(burnoutRule(H4.input)).toMatchObject({ reason: 'insufficient_data', dataQuality: 0.5 });
    expect(burnoutRule(H3.input)).toMatchObject({ reason: null, dataQuality: 1 });
  });

  it('is given at exactly 60 % of the weight', () => {
    const sixty = { rec7: 46, hrvDelta: -0.75, rhrDelta: 0.6, debt: null, ratio: null, mono: null };
    expect(burnoutRule(sixty).score).toBeCloseTo((40 * 25 + 50 * 20 + 40 * 15) / 60, 9);
  });

  it('is medium from 33 on, high from 66 on, else low', () => {
    // All parts at a share s of their scale make the score 100 s.
    const at = (s: number) =>
      burnoutRule({
        rec7: 60 - 35 * s,
        hrvDelta: -1.5 * s,
        rhrDelta: 1.5 * s,
        debt: 480 * s,
        ratio: 1 + s,
        mono: 1.5 + 1.5 * s,
      }).level;
    expect([0, 0.32, 0.34, 0.65, 0.67, 1].map(at)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
    ]);
  });

  it('stays within 0 and 100, and less recovery never lowers it', () => {
    const any = (max: number) => fc.option(fc.double({ min: -max, max, noNaN: true }));
    const inputs = fc.record({
      rec7: fc.double({ min: 0, max: 100, noNaN: true }),
      hrvDelta: any(5),
      rhrDelta: any(5),
      debt: any(600),
      ratio: any(10),
      mono: any(10),
    });
    fc.assert(
      fc.property(inputs, fc.nat(100), (input, less) => {
        const { score } = burnoutRule(input);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const worse = burnoutRule({ ...input, rec7: input.rec7 - less }).score ?? NaN;
        expect(worse).toBeGreaterThanOrEqual(score - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});
