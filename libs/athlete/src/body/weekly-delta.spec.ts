import { THRESHOLDS } from '../thresholds';
import { weeklyDelta } from './weekly-delta';

const deviationFloor = THRESHOLDS.zScore.deviationFloors.rhr;
const nights = (count: number, bpm: (t: number) => number): number[] =>
  Array.from({ length: count }, (_, t) => bpm(t));

describe('weeklyDelta', () => {
  it('is how many deviations the week lies above the 30 nights before it; positive is elevated', () => {
    const values = [...nights(30, (t) => 50 + (t % 2) * 4), ...nights(7, () => 56)];
    const sd = 2 * Math.sqrt(30 / 29);
    const { week, mean, delta, n } = weeklyDelta({ values, usual: values, deviationFloor }, 36);
    expect({ week, mean, n }).toEqual({ week: 56, mean: 52, n: 30 });
    expect(delta).toBeCloseTo(4 / sd, 9);
  });

  it('divides equal nights by the floor of 0.75 bpm', () => {
    const values = [...nights(30, () => 50), ...nights(7, () => 53)];
    expect(weeklyDelta({ values, usual: values, deviationFloor }, 36).delta).toBeCloseTo(4, 9);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])('knows nothing of %i unknown nights', (count) => {
    const values = new Array<null>(count).fill(null);
    const result = weeklyDelta({ values, usual: values, deviationFloor }, count - 1);
    expect(result).toEqual({ week: null, mean: null, sd: null, n: 0, delta: null });
  });
});
