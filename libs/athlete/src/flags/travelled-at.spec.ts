import { travelledAt } from './travelled-at';

const offsets = (...minutes: (number | null)[]) =>
  minutes.map((offsetMin) => (offsetMin === null ? null : { offsetMin }));

describe('travelledAt', () => {
  it('asks for a change of 120 min, either way', () => {
    expect(travelledAt(offsets(0, 120), 1)).toBe(true);
    expect(travelledAt(offsets(0, -120), 1)).toBe(true);
    expect(travelledAt(offsets(0, 119), 1)).toBe(false);
    expect(travelledAt(offsets(60, 120), 1)).toBe(false);
  });

  it('adds up what changes on several days', () => {
    expect(travelledAt(offsets(0, 60, 120), 2)).toBe(true);
  });

  it('looks back 4 days and no further', () => {
    const days = offsets(0, 120, 120, 120, 120, 120);
    expect([0, 1, 2, 3, 4, 5].map((t) => travelledAt(days, t))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('knows nothing of days to come', () => {
    expect(travelledAt(offsets(0, 0, 300), 1)).toBe(false);
  });

  it('looks over gap days', () => {
    expect(travelledAt(offsets(0, null, null, 300), 3)).toBe(true);
    expect(travelledAt(offsets(null, 300), 1)).toBe(false);
    expect(travelledAt(offsets(null, null), 1)).toBe(false);
    expect(travelledAt([], 0)).toBe(false);
  });
});
