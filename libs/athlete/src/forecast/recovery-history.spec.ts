import { RecoveryHistory } from './recovery-history';

/** Recoveries by day; null is unknown. The first `calibrating` known ones are WHOOP's calibration. */
function historyOf(recoveries: readonly (number | null)[], calibrating = 0): RecoveryHistory {
  const history = new RecoveryHistory();
  let known = 0;
  recoveries.forEach((pct, t) => {
    if (pct === null) return;
    known += 1;
    history.add(t, pct, known <= calibrating);
  });
  return history;
}

const days = (count: number, pct: number) => new Array<number>(count).fill(pct);

describe('RecoveryHistory', () => {
  it('has nothing to say at first', () => {
    const history = historyOf([]);
    expect(history.latest).toBeNull();
    expect(history.mean).toBeNull();
    expect(history.meanOfLast(30, 0)).toBeNull();
    expect(history.meanOfWeekday(3)).toBeNull();
    expect(history.quantile(0.5)).toBeNull();
    expect(history.usualPct(0)).toBeNull();
    expect(history.counts).toBe(false);
  });

  it('averages calendar days, day t included, and skips unknown ones', () => {
    const history = historyOf([90, 10, null, 30, null, 50]);
    expect(history.meanOfLast(5, 5)).toBe(30);
    expect(history.meanOfLast(5, 5, 4)).toBeNull();
    expect(history.meanOfLast(1, 6)).toBeNull();
    expect(history.mean).toBe(45);
    expect(history.latest).toBe(50);
  });

  it('averages the days of one weekday over the whole history', () => {
    const history = historyOf([10, ...days(6, 80), 30, ...days(6, 80)]);
    expect(history.meanOfWeekday(14)).toBe(20);
    expect(history.meanOfWeekday(15)).toBe(80);
  });

  it('returns to the 30-day mean from 14 values on, else to that of all days', () => {
    const old = [...days(20, 80), ...new Array<null>(20).fill(null)];
    expect(historyOf([...old, ...days(13, 40)]).usualPct(52)).toBe((20 * 80 + 13 * 40) / 33);
    expect(historyOf([...old, ...days(14, 40)]).usualPct(53)).toBe(40);
  });

  it('takes calibration into the mean only while there are fewer than 4 other recoveries', () => {
    expect(historyOf([40, 50, 60], 3).usualPct(2)).toBeNull();
    expect(historyOf([40, 50, 60, 70], 4).usualPct(3)).toBe(55);
    expect(historyOf([40, 50, 60, 70, 80, 90, 90], 4).usualPct(6)).toBeCloseTo(480 / 7, 12);
    expect(historyOf([40, 50, 60, 70, 80, 90, 90, 80], 4).usualPct(7)).toBe(85);
  });

  it('counts from the 14th recovery on, calibration included', () => {
    expect(historyOf(days(13, 50), 4).counts).toBe(false);
    expect(historyOf(days(14, 50), 4).counts).toBe(true);
    expect(historyOf(days(14, 50), 11).counts).toBe(false);
  });
});
