import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { illnessNightLevel, illnessSignal, illnessSignalLevel } from './illness-signal';

const { F4 } = golden.vectors;
const USUAL = {
  respRateZscore: 0.2,
  respRate: 15.1,
  respRateBaseline30d: 15,
  skinTempZscore: 0.1,
  rhrZscore: 0.3,
  hrvZscore: -0.2,
};
const BREATHING = { respRateZscore: 2, respRate: 15.5 };
const night = (more: Partial<Record<keyof typeof USUAL, number | null>>) => ({ ...USUAL, ...more });
const low = night({ ...BREATHING, rhrZscore: 1.5 });
const medium = night({ ...BREATHING, rhrZscore: 1.5, skinTempZscore: 2 });

describe('illnessNightLevel', () => {
  it('gives the golden vector F4', () => {
    const nights = F4.input.map(({ rrZ, rrDelta, skinZ, rhrZ, hrvZ }) => ({
      respRateZscore: rrZ,
      respRate: 15 + rrDelta,
      respRateBaseline30d: 15,
      skinTempZscore: skinZ,
      rhrZscore: rhrZ,
      hrvZscore: hrvZ,
    }));
    expect(nights.map(illnessNightLevel)).toEqual(F4.expected);
  });

  it('needs a second signal beside breathing rate or skin temperature', () => {
    expect(illnessNightLevel(night(BREATHING))).toBe(0);
    expect(illnessNightLevel(night({ ...BREATHING, skinTempZscore: 2 }))).toBe(1);
    expect(illnessNightLevel(night({ ...BREATHING, rhrZscore: 1.5 }))).toBe(1);
    expect(illnessNightLevel(night({ ...BREATHING, hrvZscore: -1.5 }))).toBe(1);
    expect(illnessNightLevel(night({ skinTempZscore: 2, hrvZscore: -1.5 }))).toBe(1);
    expect(illnessNightLevel(night({ rhrZscore: 5, hrvZscore: -5 }))).toBe(0);
  });

  it('asks each signal to reach its line', () => {
    expect(illnessNightLevel(night({ respRateZscore: 1.99, respRate: 16, rhrZscore: 3 }))).toBe(0);
    expect(illnessNightLevel(night({ respRateZscore: 4, respRate: 15.4, rhrZscore: 3 }))).toBe(0);
    expect(
      illnessNightLevel(night({ ...BREATHING, rhrZscore: 1.49, hrvZscore: -1.49, skinTempZscore: 1.99 })),
    ).toBe(0);
  });

  it('is 2 with 3 or all 4 together', () => {
    expect(illnessNightLevel(medium)).toBe(2);
    expect(illnessNightLevel({ ...medium, hrvZscore: -2 })).toBe(2);
  });

  it('is unknown without breathing rate and skin temperature, and with one signal in all', () => {
    expect(illnessNightLevel(night({ respRateZscore: null, skinTempZscore: null }))).toBeNull();
    const alone = { rhrZscore: null, hrvZscore: null };
    expect(illnessNightLevel(night({ ...alone, skinTempZscore: null }))).toBeNull();
    expect(illnessNightLevel(night({ ...alone, respRateZscore: null }))).toBeNull();
    expect(illnessNightLevel(night(alone))).toBe(0);
    expect(illnessNightLevel(night({ skinTempZscore: null, hrvZscore: null }))).toBe(0);
  });
});

describe('illnessSignalLevel', () => {
  it('is unknown on a gap night and outside the calendar', () => {
    expect([0, 1, 2].map((t) => illnessSignalLevel([medium, null], t))).toEqual([2, null, null]);
  });
});

describe('illnessSignal', () => {
  it('is high on the second night in a row at level 2', () => {
    expect(levelsOf(illnessSignal, [low, medium, medium, medium, low, medium])).toEqual([1, 2, 3, 3, 1, 2]);
  });

  it('does not bridge a gap night', () => {
    expect(levelsOf(illnessSignal, [medium, null, medium])).toEqual([2, null, 2]);
    expect(levelsOf(illnessSignal, [{}])).toEqual([null]);
  });

  it('is clear at level 0, but not where only alcohol made it 0', () => {
    expect(lastReading(illnessSignal, [USUAL]).clear).toBe(true);
    expect(lastReading(illnessSignal, [low]).clear).toBe(false);
    const drunk = lastReading(illnessSignal, [low], { alcohol: true, travelled: false });
    expect([drunk.level, drunk.clear]).toEqual([0, false]);
  });

  it('is one level lower on a night with alcohol', () => {
    expect(levelsOf(illnessSignal, [medium, medium], { alcohol: true, travelled: true })).toEqual([1, 2]);
  });

  it('names the signals that were out', () => {
    const all = night({ ...BREATHING, skinTempZscore: 2, rhrZscore: 2, hrvZscore: -2 });
    expect(lastReading(illnessSignal, [low, all]).evidence).toEqual({
      metric: 'overnight_signals',
      unit: 'signals',
      value: 4,
      baseline: null,
      threshold: 3,
      n: 2,
      signals: ['resp_rate', 'skin_temp', 'rhr', 'hrv'],
    });
    expect(lastReading(illnessSignal, [low]).evidence).toMatchObject({
      threshold: 2,
      signals: ['resp_rate', 'rhr'],
    });
  });
});
