import { calibration } from './calibration';

describe('calibration', () => {
  it('holds the mean forecast of a level against the mean of what came', () => {
    const pairs = [
      { pct: 52, actualPct: 40 },
      { pct: 100, actualPct: 90 },
      { pct: 58, actualPct: 66 },
      { pct: 60, actualPct: 10 },
      { pct: 90, actualPct: 70 },
    ];
    expect(calibration(pairs)).toEqual([
      { fromPct: 50, toPct: 60, n: 2, meanForecastPct: 55, meanActualPct: 53 },
      { fromPct: 60, toPct: 70, n: 1, meanForecastPct: 60, meanActualPct: 10 },
      { fromPct: 90, toPct: 100, n: 2, meanForecastPct: 95, meanActualPct: 80 },
    ]);
  });

  it('has no bin without forecasts', () => {
    expect(calibration([])).toEqual([]);
  });
});
