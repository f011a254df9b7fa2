import golden from '../fixtures/golden.json';
import type { DayNap } from '../history/timed-record';
import type { NightClock } from './night-clock';
import { noonToNoonDays } from './noon-to-noon';
import { pairRegularity, sleepRegularity } from './sleep-regularity';

const { S3, S4 } = golden.vectors;
const { POSITIVE_INFINITY: never } = Number;

/** The first span of each day is its night, the others are morning naps. */
function pairsOf(days: number[][][]): (number | null)[] {
  const clock = (span: number[] = []) => ({
    startMin: (span[0] ?? NaN) - 720,
    endMin: (span[1] ?? NaN) - 720,
  });
  const nights = days.map(([night]): NightClock => {
    const { startMin, endMin } = clock(night);
    return { onsetMin: startMin, wakeMin: endMin };
  });
  const naps = days.flatMap((spans, day): DayNap[] =>
    spans.slice(1).map((span) => ({ day, ...clock(span) })),
  );
  return pairRegularity(
    noonToNoonDays(nights, naps),
    nights.map(() => never),
  );
}

describe('pairRegularity', () => {
  const asleep = [{ fromMin: 690, toMin: 1140 }];

  it('is 100 for the same sleep and -100 for the opposite', () => {
    const half = [{ fromMin: 0, toMin: 720 }];
    const otherHalf = [{ fromMin: 720, toMin: 1440 }];
    expect(pairRegularity([half, half, otherHalf], [never, never, never])).toEqual([null, 100, -100]);
  });

  it('needs both days', () => {
    expect(pairRegularity([asleep, null, asleep, asleep], [never, never, never, never])).toEqual([
      null,
      null,
      null,
      100,
    ]);
  });

  it('skips the pair between whose days the clock moved', () => {
    expect(pairRegularity([asleep, asleep, asleep, asleep], [never, 2, 2, never])).toEqual([
      null,
      100,
      null,
      100,
    ]);
  });
});

describe('sleepRegularity', () => {
  it.each([
    ['S3', S3],
    ['S4', S4],
  ])('gives the golden vector %s', (_id, { input, expected, tol }) => {
    const pairs = pairsOf(input.nights);
    const window = { windowDays: 14, minPairs: input.minPairs };
    const index = sleepRegularity(pairs, pairs.length - 1, window);
    expect(Math.abs((index ?? NaN) - expected.sri)).toBeLessThanOrEqual(tol);
    expect(pairs.filter((pair) => pair !== null)).toHaveLength(expected.pairs);
  });

  it('needs 5 pairs', () => {
    expect(sleepRegularity([null, 80, 90, 80, 90], 4)).toBeNull();
    expect(sleepRegularity([null, 80, 90, 80, 90, 70], 5)).toBe(82);
    expect(sleepRegularity([], 0)).toBeNull();
  });

  it('takes the 13 pairs that lie in the last 14 days and no other', () => {
    const pairs = [null, -100, 0, ...new Array<number>(12).fill(65), -100];
    expect(sleepRegularity(pairs, 14)).toBe(60);
  });
});
