import { day } from '../fixtures/days';
import { clockShiftSeenOn } from './clock-shifts';

const { POSITIVE_INFINITY: never } = Number;
const withOffsets = (...offsets: (number | null)[]) =>
  offsets.map((offsetMin, i) => (offsetMin === null ? null : day(i, { offsetMin })));

describe('clockShiftSeenOn', () => {
  it('marks both days of a pair between which the clock moved, as seen on the second', () => {
    expect(clockShiftSeenOn(withOffsets(0, 0, 60, 60))).toEqual([never, 2, 2, never]);
    expect(clockShiftSeenOn(withOffsets(60, -300))).toEqual([1, 1]);
  });

  it('minds no move of less than an hour', () => {
    expect(clockShiftSeenOn(withOffsets(300, 330, 359))).toEqual([never, never, never]);
  });

  it('compares across a gap', () => {
    expect(clockShiftSeenOn(withOffsets(null, 0, null, null, 120))).toEqual([never, 4, never, never, 4]);
  });

  it('keeps the day on which the first of two moves was seen', () => {
    expect(clockShiftSeenOn(withOffsets(0, 60, 120))).toEqual([1, 1, 2]);
  });

  it('has nothing to say of no days', () => {
    expect(clockShiftSeenOn([])).toEqual([]);
  });
});
