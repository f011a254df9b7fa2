import { lastReading, levelsOf } from '../fixtures/flag-readings';
import golden from '../fixtures/golden.json';
import { lowSleepRun, lowSleepRunLevel } from './low-sleep-run';

const { F5 } = golden.vectors;
/** Nights without naps against a need of 480 min. */
const nights = (...minutes: (number | null)[]) =>
  minutes.map((min) => (min === null ? null : { sleepTotalMin: min, sleepRatio: min / 480 }));

describe('lowSleepRunLevel', () => {
  it('gives the golden vector F5', () => {
    const { asleepMin, baseNeedMin } = F5.input;
    const golden = asleepMin.map((min, i) => ({
      sleepTotalMin: min,
      sleepRatio: min / (baseNeedMin[i] ?? NaN),
    }));
    expect(golden.map((_, t) => lowSleepRunLevel(golden, t))).toEqual(F5.expected);
  });

  it('calls a night short under 360 min, naps included', () => {
    const two = (sleepTotalMin: number) => [
      { sleepTotalMin, sleepRatio: 0.9 },
      { sleepTotalMin, sleepRatio: 0.9 },
    ];
    expect(lowSleepRunLevel(two(359), 1)).toBe(1);
    expect(lowSleepRunLevel(two(360), 1)).toBe(0);
  });

  it('calls a night short under 75 % of the need, naps or not', () => {
    const two = (sleepRatio: number) => [
      { sleepTotalMin: 500, sleepRatio },
      { sleepTotalMin: 500, sleepRatio },
    ];
    expect(lowSleepRunLevel(two(0.749), 1)).toBe(1);
    expect(lowSleepRunLevel(two(0.75), 1)).toBe(0);
  });

  it('judges by the one of both that is known', () => {
    const known = [
      { sleepTotalMin: 340, sleepRatio: null },
      { sleepTotalMin: null, sleepRatio: 0.7 },
    ];
    expect(lowSleepRunLevel(known, 1)).toBe(1);
  });

  it('is medium with 3 of 4 and high with 5 of 7, in any order', () => {
    expect(levelsOf(lowSleepRun, nights(340, 450, 340, 340)).at(-1)).toBe(2);
    expect(levelsOf(lowSleepRun, nights(340, 450, 450, 340, 340)).at(-1)).toBe(1);
    expect(levelsOf(lowSleepRun, nights(340, 340, 450, 340, 340, 450, 340)).at(-1)).toBe(3);
    expect(levelsOf(lowSleepRun, nights(340, 450, 450, 340, 340, 450, 340)).at(-1)).toBe(2);
  });

  it('is high after 2 nights in a row under 300 min', () => {
    expect(levelsOf(lowSleepRun, nights(299, 299)).at(-1)).toBe(3);
    expect(levelsOf(lowSleepRun, nights(299, 300)).at(-1)).toBe(1);
    expect(levelsOf(lowSleepRun, nights(299, 450, 299)).at(-1)).toBe(0);
  });

  it('does not bridge a gap night, nor count it', () => {
    expect(levelsOf(lowSleepRun, nights(340, null, 340))).toEqual([0, null, 0]);
    expect(levelsOf(lowSleepRun, nights(340, null, 340, 340)).at(-1)).toBe(2);
  });

  it('is unknown without sleep that night', () => {
    expect(levelsOf(lowSleepRun, [...nights(200, 200), {}]).at(-1)).toBeNull();
  });
});

describe('lowSleepRun', () => {
  it('is clear when the last 2 known nights were not short', () => {
    expect(lastReading(lowSleepRun, nights(340, 450)).clear).toBe(false);
    expect(lastReading(lowSleepRun, nights(340, 450, 450)).clear).toBe(true);
    expect(lastReading(lowSleepRun, nights(340, 450, null, 450)).clear).toBe(true);
    expect(lastReading(lowSleepRun, nights(450, null, null, null, null, null, null, 450)).clear).toBe(false);
  });

  it('says the count that the level rests on', () => {
    const said = (...minutes: number[]) => lastReading(lowSleepRun, nights(...minutes)).evidence;
    const short = { metric: 'short_nights', unit: 'nights', baseline: null };
    expect(said(340, 340)).toEqual({ ...short, value: 2, threshold: 2, n: 2 });
    expect(said(340, 340, 450, 340)).toEqual({ ...short, value: 3, threshold: 3, n: 4 });
    expect(said(340, 340, 340, 340, 340)).toEqual({ ...short, value: 5, threshold: 5, n: 7 });
    expect(said(340, 450)).toEqual({ ...short, value: 1, threshold: 5, n: 7 });
    expect(said(290, 290)).toEqual({ ...short, metric: 'very_short_nights', value: 2, threshold: 2, n: 2 });
    expect(said(290, 290, 290)).toEqual({
      ...short,
      metric: 'very_short_nights',
      value: 3,
      threshold: 2,
      n: 3,
    });
  });
});
