import { naiveForecasts } from './naive-forecasts';
import { RecoveryHistory } from './recovery-history';

describe('naiveForecasts', () => {
  it('are null without a recovery', () => {
    expect(naiveForecasts(new RecoveryHistory(), 0)).toBeNull();
  });

  it('give the hand-checked values of 36 days', () => {
    const history = new RecoveryHistory();
    for (let t = 0; t < 36; t += 1) history.add(t, t, false);
    expect(naiveForecasts(history, 35)).toEqual({
      persistence: 35,
      mean_7d: 32,
      mean_30d: 20.5,
      // Of days 1, 8, 15, 22, 29: the weekday of day 36.
      weekday_mean: 15,
      running_mean: 17.5,
      running_median: 17.5,
    });
  });

  it('fall back on the latest recovery and the running mean after a gap', () => {
    const history = new RecoveryHistory();
    [40, 50, 90].forEach((pct, t) => history.add(t, pct, false));
    expect(naiveForecasts(history, 50)).toEqual({
      persistence: 90,
      mean_7d: 60,
      mean_30d: 60,
      weekday_mean: 90,
      running_mean: 60,
      running_median: 50,
    });
    expect(naiveForecasts(history, 53)?.weekday_mean).toBe(60);
  });
});
