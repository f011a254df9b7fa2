import { THRESHOLDS } from './thresholds';

describe('THRESHOLDS', () => {
  const { baselines, days, load, zScore } = THRESHOLDS;

  it.each([baselines.short, baselines.long])('asks for fewer observations than days: %j', (window) => {
    expect(window.minObservations).toBeGreaterThanOrEqual(2);
    expect(window.minObservations).toBeLessThanOrEqual(window.windowDays);
  });

  it('has floors that no division can fail on', () => {
    for (const floor of Object.values(zScore.deviationFloors)) expect(floor).toBeGreaterThan(0);
    expect(zScore.clip).toBeGreaterThan(0);
  });

  it('keeps k in the range that public exports support (science 3.1) and strain on its scale', () => {
    expect(load.growthPerStrainPoint).toBeGreaterThanOrEqual(0.14);
    expect(load.growthPerStrainPoint).toBeLessThanOrEqual(0.29);
    expect(load.referenceStrain).toBeLessThan(load.maxStrain);
  });

  it('lets an open cycle hold its own midpoint and the longest cycle seen, 52.8 h', () => {
    expect(days.openCycleMidpointHours).toBeLessThan(days.maxCycleHours);
    expect(days.maxCycleHours).toBeGreaterThan(52.8);
  });
});
