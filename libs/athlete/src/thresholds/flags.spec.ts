import { FLAGS } from './flags';

const rises = (steps: readonly number[]): boolean =>
  steps.every((step, i) => i === 0 || step > (steps[i - 1] ?? NaN));

describe('FLAGS', () => {
  it('asks more of a higher level', () => {
    const { highLoadRatio, sleepDebt, illness, hrvLow, sleepIrregular, dataStale } = FLAGS;
    for (const steps of [highLoadRatio.from, sleepDebt.fromMin, illness.fromSignals, dataStale.olderThanDays])
      expect(rises(steps)).toBe(true);
    for (const steps of [hrvLow.below, sleepIrregular.regularityBelow])
      expect(rises([...steps].reverse())).toBe(true);
    const { rhrElevated, respRateUp } = FLAGS;
    for (const [low, high] of [
      [rhrElevated.low, rhrElevated.medium],
      [respRateUp.raised, respRateUp.strong],
    ] as const) {
      expect(high.zscore).toBeGreaterThan(low.zscore);
      expect(high.rise).toBeGreaterThan(low.rise);
    }
  });

  it('leaves room between switching on and being clear', () => {
    expect(FLAGS.highLoadRatio.clearBelow).toBeLessThan(FLAGS.highLoadRatio.from[0]);
    expect(FLAGS.hrvLow.clearFrom).toBeGreaterThan(FLAGS.hrvLow.below[0]);
    expect(FLAGS.sleepDebt.clearBelowMin).toBeLessThan(FLAGS.sleepDebt.fromMin[0]);
    expect(FLAGS.lowRecovery.clear.fromPct).toBeGreaterThan(FLAGS.lowRecovery.meanBelowPct);
    expect(FLAGS.hrvCvHigh.clearBelowRatio).toBeLessThan(FLAGS.hrvCvHigh.fromRatio);
    expect(FLAGS.sleepIrregular.clearFromRegularity).toBeGreaterThan(FLAGS.sleepIrregular.regularityBelow[0]);
    expect(FLAGS.sleepIrregular.clearBelowJetlagMin).toBeLessThan(FLAGS.sleepIrregular.jetlagFromMin);
    expect(FLAGS.loadLow.clearFrom).toBeGreaterThan(FLAGS.loadLow.below);
  });

  it('counts runs further back than any rule asks', () => {
    expect(FLAGS.longestRunDays).toBeGreaterThanOrEqual(FLAGS.hrvLow.longRunDays);
  });
});
