import golden from '../fixtures/golden.json';
import { type Hold, hysteresis } from './hysteresis';
import type { FlagLevel } from './risk-flag';

const { F1 } = golden.vectors;

/** A day's level and whether it is clear, or null for a day without a reading. */
type Days = readonly (readonly [FlagLevel, boolean] | null)[];

function levelsAfter(days: Days): number[] {
  let hold: Hold | null = null;
  return days.map((day) => {
    hold = hysteresis(hold, day && { level: day[0], clear: day[1] });
    return hold?.level ?? 0;
  });
}
const CLEAR = [0, true] as const;
const NOT_CLEAR = [0, false] as const;
const RAISED = [3, false] as const;

describe('hysteresis', () => {
  it('gives the golden vector F1', () => {
    const days = F1.input.level.map((level, i) =>
      level === null ? null : ([level as FlagLevel, F1.input.clear[i] === true] as const),
    );
    expect(levelsAfter(days)).toEqual(F1.expected);
  });

  it('takes over every level above 0 at once, up and down', () => {
    expect(
      levelsAfter([
        [1, false],
        [3, false],
        [2, false],
        [1, false],
      ]),
    ).toEqual([1, 3, 2, 1]);
  });

  it('stays on at level 1 while the line is not clearly left', () => {
    expect(levelsAfter([RAISED, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR, NOT_CLEAR])).toEqual([3, 1, 1, 1, 1]);
  });

  it('goes off on the second clear day', () => {
    expect(levelsAfter([RAISED, CLEAR, CLEAR, CLEAR])).toEqual([3, 1, 0, 0]);
  });

  it('counts clear days over days that are neither raised nor clear', () => {
    expect(levelsAfter([RAISED, CLEAR, NOT_CLEAR, CLEAR])).toEqual([3, 1, 1, 0]);
  });

  it('counts anew after a day above level 0', () => {
    expect(levelsAfter([RAISED, CLEAR, [1, false], CLEAR, CLEAR])).toEqual([3, 1, 1, 1, 0]);
  });

  it('counts clear days over days without a reading', () => {
    expect(levelsAfter([RAISED, CLEAR, null, CLEAR])).toEqual([3, 1, 1, 0]);
  });

  it('keeps the level for 3 days without a reading and is off on the fourth', () => {
    expect(levelsAfter([RAISED, null, null, null, null, null])).toEqual([3, 3, 3, 3, 0, 0]);
    expect(levelsAfter([RAISED, null, null, null, NOT_CLEAR, null, null, null, null])).toEqual([
      3, 3, 3, 3, 1, 1, 1, 1, 0,
    ]);
  });

  it('comes on again after that only by a level above 0', () => {
    expect(levelsAfter([RAISED, null, null, null, null, NOT_CLEAR, [2, false]])).toEqual([
      3, 3, 3, 3, 0, 0, 2,
    ]);
  });

  it('stays off at level 0 and without a reading', () => {
    expect(levelsAfter([NOT_CLEAR, CLEAR, null, NOT_CLEAR])).toEqual([0, 0, 0, 0]);
  });
});
