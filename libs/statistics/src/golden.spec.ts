import { autocorrelation, biasCorrectedAutocorrelation } from './autocorrelation';
import { benjaminiHochberg } from './benjamini-hochberg';
import { blockBootstrap, percentileInterval } from './block-bootstrap';
import { changePoint } from './change-point';
import { spearman } from './correlation';
import { effectiveSize } from './effective-size';
import golden from './fixtures/golden.json';
import { fisherInterval } from './fisher-interval';
import { mean } from './mean';
import { fnv1a32, mulberry32 } from './seeded-random';
import { mannKendall, theilSen } from './trend';
import { twoGroupEffect } from './two-group-effect';
import { welch } from './welch';

const { I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I17, I18, I19 } = golden.vectors;

/** Every number of the answer is within the vector's tolerance of what is expected. */
function expectClose(actual: object | number | null, expected: object | number, tol: number): void {
  if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tol);
    return;
  }
  for (const [key, value] of Object.entries(expected) as [string, number][])
    expectClose((actual as Record<string, number>)[key] ?? NaN, value, tol);
}

it('I1: autocorrelation', () => {
  expectClose(autocorrelation(I1.input.series), I1.expected, I1.tol);
});

it('I2: effective sizes', () => {
  const sizes = I2.input.map(({ n, rho, rhoX = 0, rhoY = 0 }) => effectiveSize(n, rho ?? rhoX * rhoY));
  expectClose(sizes, I2.expected, I2.tol);
});

it('I3: two groups', () => {
  const { difference, ...sizes } = twoGroupEffect(I3.input.a, I3.input.b)!;
  expectClose({ diff: difference, ...sizes }, I3.expected, I3.tol);
});

it('I4, I5: rank correlation and its interval', () => {
  expectClose(spearman(I4.input.x, I4.input.y), I4.expected, I4.tol);
  expectClose(fisherInterval(I5.input.r, I5.input.nEff, I5.input.z), I5.expected, I5.tol);
});

it('I6: Benjamini and Hochberg', () => {
  const adjusted = benjaminiHochberg(I6.input.p);
  expectClose(adjusted, I6.expected.adjusted, I6.tol);
  expect(adjusted.map((q) => q <= I6.input.q)).toEqual(I6.expected.reject);
});

it('I7, I8: trend', () => {
  expectClose(theilSen(I7.input.series), I7.expected, I7.tol);
  const { s, z, p } = mannKendall(I8.input.series, I8.input.rho)!;
  expectClose({ S: s, z, p }, I8.expected, I8.tol);
});

it('I9, I10: hash and random numbers', () => {
  expect(fnv1a32(I9.input.s)).toBe(I9.expected);
  const random = mulberry32(I10.input.seed);
  expectClose([random(), random(), random()], I10.expected, I10.tol);
});

it('I11: circular block bootstrap of a mean', () => {
  const { values, seed, B, block } = I11.input;
  const drawn = blockBootstrap([values], ([sum]) => sum! / values.length, { seed, block, replicates: B })!;
  const [lo, hi] = percentileInterval(drawn, 0.95);
  expectClose({ mean: mean(values)!, lo, hi, p: drawn.p }, I11.expected, I11.tol);
});

it('I17: change point', () => {
  const { index, t, rho, delta } = changePoint(I17.input.series, I17.input.minSegment)!;
  expectClose({ index, T: t, rho, delta }, I17.expected, I17.tol);
});

it('I18, I19: Welch on effective sizes, corrected autocorrelation', () => {
  expectClose(welch(I18.input.a, I18.input.b, I18.input.factor), I18.expected, I18.tol);
  expectClose(
    I19.input.map(({ rho, n }) => biasCorrectedAutocorrelation(rho, n)),
    I19.expected,
    I19.tol,
  );
});
