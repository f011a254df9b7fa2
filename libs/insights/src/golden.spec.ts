import { matchedDifferences } from './comparing/matched-differences';
import { optimalSleepWindow } from './families/optimal-sleep-window';
import { streak } from './families/streaks';
import golden from './fixtures/golden.json';
import { insightConfidence } from './judging/confidence';
import { insightRank } from './judging/rank';
import { verdict } from './judging/verdict';

const { I12, I13, I14, I15, I16, T1 } = golden.vectors;

it('I12: matched differences', () => {
  const compared = (days: { day: number; weekend: number; y: number }[]) =>
    days.map((day) => ({ ...day, weekend: day.weekend === 1 }));
  const matched = matchedDifferences(compared(I12.input.yes), compared(I12.input.no));
  expect(matched.map(({ difference }) => difference)).toEqual(I12.expected.diffs);
});

it('I13: confidence', () => {
  const confidences = I13.input.map(({ q, nEffMin, stable }) =>
    insightConfidence({ q, nEffective: nEffMin, stable }),
  );
  confidences.forEach((confidence, i) => {
    // The vectors are rounded to two places.
    expect(confidence).toBeCloseTo(I13.expected[i]!, 2);
  });
});

it('I14: verdicts', () => {
  const verdicts = I14.input.map(({ ci95lo, ci95hi, ci90lo, ci90hi, q, effect, sesoi, higherIsBetter }) =>
    verdict({ effect, interval95: [ci95lo, ci95hi], interval90: [ci90lo, ci90hi] }, q, {
      sesoi,
      better: higherIsBetter ? 1 : -1,
    }),
  );
  expect(verdicts).toEqual(I14.expected);
});

it('I15: rank', () => {
  expect(insightRank(I15.input)).toBeCloseTo(I15.expected, 3);
});

it('I16: the best length of sleep', () => {
  const { bins, ...window } = optimalSleepWindow(I16.input.pairs as [number, number][])!;
  const { bins: expectedBins, ...expected } = I16.expected;
  for (const [name, value] of Object.entries(expected))
    expect(window[name as keyof typeof window]).toBeCloseTo(value, 3);
  expect(Object.keys(bins).sort()).toEqual(Object.keys(expectedBins).sort());
  for (const [bin, value] of Object.entries(expectedBins)) expect(bins[bin]).toBeCloseTo(value, 3);
});

it('T1: streaks', () => {
  expect(streak(T1.input.days)).toEqual(T1.expected);
});
