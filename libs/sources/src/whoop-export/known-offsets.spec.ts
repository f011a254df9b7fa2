import { KnownOffsets } from './known-offsets';

const noon = (day: number): number => Date.UTC(2031, 4, day, 12);

describe('KnownOffsets', () => {
  it('lends the offset that was stated nearest on the clock', () => {
    const offsets = new KnownOffsets();
    offsets.learn(noon(20), 60);
    offsets.learn(noon(1), -240);
    expect(offsets.nearest(noon(2))).toEqual({ minutes: -240, known: false });
    expect(offsets.nearest(noon(19))).toEqual({ minutes: 60, known: false });
    expect(offsets.nearest(0)).toEqual({ minutes: -240, known: false });
    expect(offsets.nearest(noon(30))).toEqual({ minutes: 60, known: false });
  });

  it('does not depend on the order in which offsets were learnt', () => {
    const [a, b] = [new KnownOffsets(), new KnownOffsets()];
    a.learn(noon(1) - 60 * 60_000, 60);
    a.learn(noon(1), 0);
    b.learn(noon(1), 0);
    b.learn(noon(1) - 60 * 60_000, 60);
    expect(a.nearest(noon(1))).toEqual(b.nearest(noon(1)));
  });

  it('falls back to UTC', () => {
    expect(new KnownOffsets().nearest(noon(1))).toEqual({ minutes: 0, known: false });
  });
});
