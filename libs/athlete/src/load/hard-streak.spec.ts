import { hardStreak } from './hard-streak';

describe('hardStreak', () => {
  it('counts days of strain 14 and more that ended yesterday', () => {
    expect(hardStreak([15, 14, 13.9, 16, 18, 12])).toEqual([null, 1, 2, 0, 1, 2]);
  });

  it('is unknown after an unknown day, and counts no further back than one', () => {
    expect(hardStreak([15, 15, null, 15, 15])).toEqual([null, 1, 2, null, 1]);
  });

  it('has nothing to say of no days', () => {
    expect(hardStreak([])).toEqual([]);
  });
});
