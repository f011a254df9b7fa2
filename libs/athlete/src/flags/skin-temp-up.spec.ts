import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { skinTempUp } from './skin-temp-up';

const night = (skinTempZscore: number | null, above: number) => ({
  skinTempZscore,
  skinTempC: 34 + above,
  skinTempBaseline30d: 34,
});
const raised = night(2, 0.5);

describe('skinTempUp', () => {
  it('is low on one night at z 2 and +0.5 C, medium from the second in a row on', () => {
    expect(levelsOf(skinTempUp, [raised, raised, raised, night(0, 0), raised])).toEqual([1, 2, 2, 0, 1]);
  });

  it('asks for both', () => {
    expect(levelsOf(skinTempUp, [night(1.99, 0.9), night(4, 0.49)])).toEqual([0, 0]);
  });

  it('does not bridge a gap night', () => {
    expect(levelsOf(skinTempUp, [raised, null, raised])).toEqual([1, null, 1]);
  });

  it('is unknown without a z-score', () => {
    expect(levelsOf(skinTempUp, [night(null, 2), {}, null])).toEqual([null, null, null]);
  });

  it('is clear below z 1', () => {
    expect(lastReading(skinTempUp, [night(0.99, 2)]).clear).toBe(true);
    expect(lastReading(skinTempUp, [night(1, 0)]).clear).toBe(false);
  });

  it('is one level lower on a night with alcohol', () => {
    expect(levelsOf(skinTempUp, [raised, raised], { alcohol: true, travelled: false })).toEqual([0, 1]);
  });

  it('says the temperature, what is usual, the line and the nights in a row', () => {
    expect(lastReading(skinTempUp, [raised]).evidence).toMatchObject({
      metric: 'skin_temp',
      unit: '°C',
      value: 34.5,
      baseline: 34,
      threshold: 34.5,
      n: 1,
    });
  });
});
