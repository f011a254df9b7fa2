import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { rhrElevated, rhrElevatedLevel } from './rhr-elevated';

const { F3 } = golden.vectors;
const night = (rhrZscore: number | null, aboveBpm: number) => ({
  rhrZscore,
  rhrBpm: 50 + aboveBpm,
  rhrBaseline30d: 50,
});
const low = night(1.5, 3);
const medium = night(2, 5);

describe('rhrElevatedLevel', () => {
  it('gives the golden vector F3', () => {
    const { z, deltaBpm } = F3.input;
    const nights = z.map((zscore, i) => night(zscore, deltaBpm[i] ?? NaN));
    expect(nights.map((_, t) => rhrElevatedLevel(nights, t))).toEqual(F3.expected);
  });

  it('is low on the second night in a row at z 1.5 and +3 bpm', () => {
    expect(levelsOf(rhrElevated, [low, low, low])).toEqual([0, 1, 1]);
    expect(levelsOf(rhrElevated, [low, night(1.49, 3)]).at(-1)).toBe(0);
    expect(levelsOf(rhrElevated, [low, night(1.5, 2.9)]).at(-1)).toBe(0);
    expect(levelsOf(rhrElevated, [low, night(1.49, 3), low]).at(-1)).toBe(0);
  });

  it('is medium on the second and high on the third night in a row at z 2 and +5 bpm', () => {
    expect(levelsOf(rhrElevated, [medium, medium, medium, medium])).toEqual([0, 2, 3, 3]);
    expect(levelsOf(rhrElevated, [medium, night(1.99, 5)]).at(-1)).toBe(1);
    expect(levelsOf(rhrElevated, [medium, night(2, 4.9)]).at(-1)).toBe(1);
    expect(levelsOf(rhrElevated, [low, medium, medium]).at(-1)).toBe(2);
  });

  it('does not bridge a gap night', () => {
    expect(levelsOf(rhrElevated, [medium, medium, null, medium])).toEqual([0, 2, null, 0]);
  });

  it('is unknown without a z-score or without what is usual', () => {
    expect(
      levelsOf(rhrElevated, [night(null, 9), { ...low, rhrBaseline30d: null }, { ...low, rhrBpm: null }, {}]),
    ).toEqual([null, null, null, null]);
  });
});

describe('rhrElevated', () => {
  it('is clear below z 1', () => {
    expect(lastReading(rhrElevated, [night(0.99, 9)]).clear).toBe(true);
    expect(lastReading(rhrElevated, [night(1, 0)]).clear).toBe(false);
  });

  it('is one level lower on a night with alcohol, but not clear', () => {
    const drunk = { alcohol: true, travelled: false };
    expect(levelsOf(rhrElevated, [medium, medium, medium], drunk)).toEqual([0, 1, 2]);
    const reading = lastReading(rhrElevated, [low, low], drunk);
    expect(reading.level).toBe(0);
    expect(reading.clear).toBe(false);
  });

  it('keeps its level after travel', () => {
    expect(levelsOf(rhrElevated, [medium, medium], { alcohol: false, travelled: true })).toEqual([0, 2]);
  });

  it('says the beats, what is usual, the line and the nights in a row', () => {
    expect(lastReading(rhrElevated, [low, medium, medium]).evidence).toEqual({
      metric: 'rhr',
      unit: 'bpm',
      value: 55,
      baseline: 50,
      threshold: 55,
      n: 3,
      also: { zscore: 2, zscoreThreshold: 2 },
    });
    expect(lastReading(rhrElevated, [night(0.2, 1)]).evidence).toMatchObject({
      value: 51,
      threshold: 53,
      n: 0,
    });
  });
});
