import { featuredDay } from '../fixtures/featured-day';
import { completeness } from './completeness';

const FULL = featuredDay(0, {
  recoveryPct: 60,
  hrvMs: 50,
  rhrBpm: 52,
  sleepMin: 430,
  load: 100,
  recoveryBaseline30d: 58,
});

describe('completeness', () => {
  it('is the share of the six inputs that is known', () => {
    expect(completeness(FULL, true)).toBe(1);
    expect(completeness({ ...FULL, hrvMs: null, recoveryBaseline30d: null }, true)).toBe(4 / 6);
    expect(completeness(featuredDay(0), true)).toBe(0);
  });

  it('never counts a load that is not final', () => {
    expect(completeness(FULL, false)).toBe(5 / 6);
    expect(completeness({ ...FULL, load: null }, false)).toBe(5 / 6);
  });

  it.each(['recoveryPct', 'hrvMs', 'rhrBpm', 'sleepMin', 'load', 'recoveryBaseline30d'] as const)(
    'misses a sixth without %s; 0 is known',
    (input) => {
      expect(completeness({ ...FULL, [input]: null }, true)).toBe(5 / 6);
      expect(completeness({ ...FULL, [input]: 0 }, true)).toBe(1);
    },
  );
});
