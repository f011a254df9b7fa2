import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { loadLow, loadLowLevel } from './load-low';

describe('loadLowLevel', () => {
  it('is 1 below half the usual load and has no other level', () => {
    expect([0, 0.499, 0.5, 3, null].map(loadLowLevel)).toEqual([1, 1, 0, 0, null]);
  });
});

describe('loadLow', () => {
  it('is off where another growth of load says otherwise', () => {
    const days = [0.3, 0.52, null].map((acuteChronicRatioK30) => ({
      acuteChronicRatio: 0.45,
      acuteChronicRatioK30,
    }));
    expect(levelsOf(loadLow, days)).toEqual([1, 0, 1]);
  });

  it('is clear from 0.7 on', () => {
    expect(lastReading(loadLow, [{ acuteChronicRatio: 0.7 }]).clear).toBe(true);
    expect(lastReading(loadLow, [{ acuteChronicRatio: 0.699 }]).clear).toBe(false);
    expect(lastReading(loadLow, [{ acuteChronicRatio: 0.4 }]).clear).toBe(false);
  });

  it('is an information, with the line of 0.5', () => {
    expect(loadLow.info).toBe(true);
    expect(lastReading(loadLow, [{ acuteChronicRatio: 0.4 }]).evidence).toMatchObject({
      value: 0.4,
      threshold: 0.5,
    });
  });

  it('has no reading without a ratio', () => {
    expect(levelsOf(loadLow, [null, {}])).toEqual([null, null]);
  });
});
