import { contest } from './contest';
import type { ContestFacts } from './contest';
import { errorsOf, gainInStandardErrors } from './errors';
import { leakAlarm } from './leak-alarm';
import { whyChampionStays } from './challenge';
import { normalQuantiles } from './normal-quantiles';
import { replayIntervals, ResidualInterval } from './residual-interval';
import { retrainRows } from '../recovery/retrain-rows';

describe('errors', () => {
  it('are those of a hand calculation', () => {
    expect(errorsOf([50, 60], [40, 80])).toEqual({ n: 2, mae: 15, r2: 1 - 500 / 800 });
    expect(errorsOf([], [])).toEqual({ n: 0, mae: null, r2: null });
    expect(errorsOf([1, 3], [2, 2]).r2).toBeNull();
  });

  it('are compared day by day', () => {
    // Gains 2, 4: mean 3, standard error 1.
    expect(gainInStandardErrors([10, 10], [12, 14], [10, 10])).toBeCloseTo(3, 12);
    expect(gainInStandardErrors([1], [2], [1])).toBeNull();
  });
});

describe('the contest', () => {
  const facts = (changes: Partial<ContestFacts> = {}): ContestFacts => ({
    scored: 200,
    historyDays: 270,
    mae: { running_median: 16, rule: 15.9, ridge: 15, forest_ridge: 14.9 },
    standardErrors: () => 2,
    ...changes,
  });

  it('gives the title to the simplest that nobody beats by 1 %', () => {
    expect(contest(facts())).toEqual({
      winner: 'ridge',
      reasons: {
        rule: 'error 15.9 against 16.0 of the running median: not 1 % lower',
        running_median: 'the ridge has a lower error: 15.0 against 16.0',
        forest_ridge: 'error 14.9 against 15.0 of the ridge: not 1 % lower',
      },
    });
  });

  it.each<[Partial<ContestFacts>, string]>([
    [{ historyDays: 52 }, 'not enough history: 52 of 90 days'],
    [{ scored: 41 }, 'not enough scored days: 41 of 60'],
    [
      { standardErrors: () => 1.2 },
      'error 15.0 against 16.0 of the running median: that may be chance on 200 days',
    ],
    [{ refused: { ridge: 'too good to be true' } }, 'too good to be true'],
  ])('leaves it with the median: %j', (changes, reason) => {
    const { winner, reasons } = contest(facts({ mae: { ...facts().mae, forest_ridge: 16 }, ...changes }));
    expect(winner).toBe('running_median');
    expect(reasons.ridge).toBe(reason);
  });
});

describe('a range', () => {
  it('is that of people in general without a past', () => {
    const { lowPct, highPct } = new ResidualInterval().around(50);
    // 80 % of |normal| with a deviation of 20 lie within 25.6.
    expect(highPct - 50).toBeGreaterThan(23);
    expect(highPct - 50).toBeLessThan(28);
    expect(50 - lowPct).toBeCloseTo(highPct - 50, 9);
  });

  it('follows which way forecasts were off, once there are 60, and forgets the prior at 120', () => {
    const residuals = Array.from({ length: 120 }, (_, i) => (i % 12) - 1);
    const { lowPct, highPct } = new ResidualInterval(residuals).around(50);
    expect(lowPct).toBeCloseTo(50, 9);
    expect(highPct).toBeCloseTo(59, 9);
  });

  it('stays between 0 and 100 and holds the forecast', () => {
    const far = new ResidualInterval(Array.from({ length: 130 }, () => 40));
    expect(far.around(90)).toEqual({ lowPct: 90, highPct: 100 });
  });

  it('is judged day by day', () => {
    expect(replayIntervals([], [])).toEqual({ coverage: null, width: null });
    const { coverage, width } = replayIntervals([50, 50, 50], [55, 45, 99]);
    expect(coverage).toBeCloseTo(2 / 3, 12);
    expect(width).toBeGreaterThan(40);
  });
});

it('knows the quantiles of a normal', () => {
  const [a, b, c] = normalQuantiles(3);
  // scipy.stats.norm.ppf(1/6)
  expect(a).toBeCloseTo(-0.967421566101701, 8);
  expect(b).toBeCloseTo(0, 8);
  expect(c).toBeCloseTo(0.967421566101701, 8);
});

describe('the alarm', () => {
  it.each([
    { n: 100, mae: 12, r2: 0.65, naive: 16, rings: true },
    { n: 100, mae: 6.5, r2: 0.3, naive: 16, rings: true },
    { n: 100, mae: 6.5, r2: 0.3, naive: 6.8, rings: false },
    { n: 59, mae: 6, r2: 0.9, naive: 16, rings: false },
    { n: 100, mae: 12, r2: 0.5, naive: 16, rings: false },
  ])('%j', ({ naive, rings, ...errors }) => {
    expect(leakAlarm(errors, naive) !== null).toBe(rings);
  });
});

it('keeps a champion only where it was better by 1 % on 28 days', () => {
  const days = (count: number) => Array.from({ length: count }, () => 60);
  const duel = (count: number, own: number) => ({
    champion: days(count).map((pct) => pct + own),
    challenger: days(count).map((pct) => pct + 10),
    actual: days(count),
  });
  expect(whyChampionStays(duel(28, 9))).toContain('the model before stays');
  expect(whyChampionStays(duel(27, 9))).toBeNull();
  expect(whyChampionStays(duel(28, 9.95))).toBeNull();
});

it.each([
  [60, []],
  [61, [60]],
  [150, [60, 88, 116, 144]],
  [400, [60, 88, 116, 144, 172, 200, 228, 256, 284, 313, 345, 380]],
])('trains a walk-forward of %i rows at %j', (rows, points) => {
  expect(retrainRows(rows)).toEqual(points);
});
