import { at, cycle, DAY, HOUR } from '../fixtures/records';
import { withoutStubs } from './without-stubs';

const START = at('2024-03-09 23:00');

describe('withoutStubs', () => {
  const real = cycle(START, { strain: 10 });

  it('leaves out a cycle without measures inside another one, with or without an end', () => {
    const stub = cycle(START + HOUR, { endUtcMs: START + 2 * HOUR });
    const openStub = cycle(START + HOUR, { endUtcMs: null });
    expect(withoutStubs([real, stub])).toEqual([real]);
    expect(withoutStubs([real, openStub])).toEqual([real]);
  });

  it('keeps a placeholder beside other cycles', () => {
    const cycles = [real, cycle(START + DAY), cycle(START + 2 * DAY)];
    expect(withoutStubs(cycles)).toEqual(cycles);
  });

  it('keeps a cycle with a measure wherever it lies', () => {
    const inside = cycle(START + HOUR, { endUtcMs: START + 2 * HOUR, recoveryPct: 40 });
    expect(withoutStubs([real, inside])).toEqual([real, inside]);
  });
});
